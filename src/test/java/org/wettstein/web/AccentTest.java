package org.wettstein.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AccentTest {
    private static final Colour WHITE = Colour.of("ffffff");
    private static final Colour NEARLY_BLACK = Colour.of("121416");

    @Test
    void keepsAColourThatReadsWell() {
        assertThat(Accent.of("1a3fc4").light()).isEqualTo(Colour.of("1a3fc4"));
        assertThat(Accent.of("a3b6ff").dark()).isEqualTo(Colour.of("a3b6ff"));
    }

    @Test
    void makesAnyColourReadableOnBothPages() {
        long seed = 1646;
        var random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            var digits = HexFormat.of().toHexDigits(random.nextInt(1 << 24), 6);
            var accent = Accent.of(digits);
            assertThat(accent.light().contrast(WHITE))
                    .as("%s on a light page (seed %d)", digits, seed)
                    .isGreaterThan(4.5);
            assertThat(accent.dark().contrast(NEARLY_BLACK))
                    .as("%s on a dark page (seed %d)", digits, seed)
                    .isGreaterThan(4.5);
        }
    }

    @Test
    void measuresContrastAsTheGuidelinesDo() {
        assertThat(WHITE.contrast(Colour.of("000000"))).isEqualTo(21.0);
        assertThat(WHITE.contrast(Colour.of("767676"))).isBetween(4.5, 4.6);
    }

    @Test
    void isFoundUnderItsOwnHashOnly() {
        var asset = Accent.of("8a1c2c").asset();
        assertThat(Accent.find(asset.address())).map(Asset::address).contains(asset.address());
        assertThat(Accent.find("/assets/accent-8a1c2c-0123.css")).isEmpty();
        assertThat(Accent.find("/assets/accent-red.css")).isEmpty();
    }

    @Test
    void isAStylesheetOfTheWeakestLayer() {
        assertThat(Accent.of("8a1c2c").asset().page().plain().body().toString())
                .startsWith("@layer tokens {")
                .contains("--accent: light-dark(#8a1c2c, #");
    }
}
