package org.wettstein.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageAnswerTest {

    @Test
    void knowsItsOwnTagInEveryDress() {
        assertThat(PageAnswer.matches("\"abc\"", "abc")).isTrue();
        assertThat(PageAnswer.matches("\"abc-gzip\"", "abc")).isTrue();
        assertThat(PageAnswer.matches("\"x\", W/\"abc\"", "abc")).isTrue();
        assertThat(PageAnswer.matches("*", "abc")).isTrue();
        assertThat(PageAnswer.matches("abc", "abc")).isFalse();
        assertThat(PageAnswer.matches("\"x\"", "abc")).isFalse();
        assertThat(PageAnswer.matches(null, "abc")).isFalse();
    }

    @Test
    void compressesForThoseWhoCanReadIt() {
        assertThat(PageAnswer.acceptsGzip("gzip, deflate, br")).isTrue();
        assertThat(PageAnswer.acceptsGzip("br;q=1.0, gzip;q=0.8")).isTrue();
        assertThat(PageAnswer.acceptsGzip("gzip;q=0")).isFalse();
        assertThat(PageAnswer.acceptsGzip("gzip; q=0.0, identity")).isFalse();
        assertThat(PageAnswer.acceptsGzip("x-gzip")).isFalse();
        assertThat(PageAnswer.acceptsGzip("identity")).isFalse();
        assertThat(PageAnswer.acceptsGzip(null)).isFalse();
    }
}
