package org.wettstein.web.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void isNamedByItsBytes() {
        assertThat(page("Zürich", true).tag())
                .isEqualTo(page("Zürich", false).tag())
                .hasSize(32)
                .isNotEqualTo(page("Zurich", true).tag());
    }

    private static Page page(String text, boolean indexed) {
        return Page.of("text/html; charset=utf-8", text.getBytes(UTF_8), indexed);
    }
}
