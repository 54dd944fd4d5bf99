package org.wettstein.reading.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wettstein.reading.text.Tokens;

class MarkerTest {
    @ParameterizedTest
    @EnumSource
    void hasWordsAsTheyAreLookedFor(Marker marker) {
        var rows = Lexicon.table("markers").stream()
                .filter(row -> Marker.of(row[0]) == marker)
                .toList();

        assertThat(rows).singleElement().satisfies(row -> assertThat(row).hasSize(2));
        assertThat(rows.getFirst()[1].split("\\|", -1))
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(marker.is(word)).as(word).isTrue())
                .allSatisfy(word -> assertThat(Tokens.fold(word)).isEqualTo(word));
    }

    @Test
    void takesNoOtherWordForOne() {
        assertThat(Arrays.stream(Marker.values()).filter(marker -> marker.is("hermes")))
                .isEmpty();
        assertThat(Marker.CAPITAL.is("city")).isFalse();
    }
}
