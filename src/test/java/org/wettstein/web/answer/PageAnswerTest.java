package org.wettstein.web.answer;

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
}
