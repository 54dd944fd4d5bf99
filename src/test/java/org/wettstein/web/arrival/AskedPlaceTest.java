package org.wettstein.web.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedPlaceTest {

    @ParameterizedTest
    @CsvSource({
        "/de/partnerships/massachusetts, /de/partnerships/…",
        "/de/agreements, /de/agreements",
        "/de/, /de/",
        "/api/v1/persons/anna-muster/history, /api/v1/persons/…",
        "/api/v1/export, /api/v1/export",
        ", …",
        "anna, …"
    })
    void namesThePartOfTheSiteAndNobody(String path, String shown) {
        assertThat(AskedPlace.of(path)).isEqualTo(shown);
    }
}
