package org.wettstein.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePathTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "//, /",
        "/de, /de",
        "/de/, /de/",
        "/de/places/seoul, /de/places/seoul",
        "//evil.example/x, /evil.example/x",
        "/de//places///seoul, /de/places/seoul",
        "/de/./places/../places/seoul, /de/places/seoul",
        "/../../etc/passwd, /etc/passwd",
        "/de/%2e%2e/en/, /en/",
        "/%64e/, /de/",
        "/de%2Fplaces, /de/places",
        "/.., /"
    })
    void hasOneForm(String written, String canonical) {
        assertThat(PagePath.find(written).map(PagePath::text)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "*", "de", "/de/%00", "/de/%ff", "/de/%zz", "/de/%", "/de/ä", "/de/a b", "/\\evil.example"})
    void isNoneForWhatNoPageCanHave(String written) {
        assertThat(PagePath.find(written)).isEmpty();
    }

    @Test
    void isNoneForABook() {
        assertThat(PagePath.find("/de/" + "a/".repeat(100_000))).isEmpty();
    }
}
