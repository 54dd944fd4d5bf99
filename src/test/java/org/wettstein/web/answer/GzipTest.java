package org.wettstein.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GzipTest {

    @Test
    void compressesForThoseWhoCanReadIt() {
        assertThat(Gzip.accepted("gzip, deflate, br")).isTrue();
        assertThat(Gzip.accepted("br;q=1.0, gzip;q=0.8")).isTrue();
        assertThat(Gzip.accepted("br ,gzip ; q=0.001 , x")).isTrue();
        assertThat(Gzip.accepted("gzip;q=0")).isFalse();
        assertThat(Gzip.accepted("gzip; q=0.0, identity")).isFalse();
        assertThat(Gzip.accepted("x-gzip")).isFalse();
        assertThat(Gzip.accepted("identity")).isFalse();
        assertThat(Gzip.accepted(null)).isFalse();
    }
}
