package org.wettstein.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one colour of a site, made readable on a light and on a dark page whatever was asked for.
 *
 * @param light its shade for a light page
 * @param dark its shade for a dark page
 */
record Accent(Colour asked, Colour light, Colour dark) {
    /** Above the 4.5 of WCAG 2.2 (1.4.3), because the accent is also text on a tint of itself. */
    private static final double CONTRAST = 5.2;

    private static final Colour LIGHT_PAGE = Colour.of("ffffff");
    private static final Colour DARK_PAGE = Colour.of("1b1e21");
    private static final Colour BLACK = Colour.of("000000");
    private static final Pattern FILE = Pattern.compile("accent-([0-9a-f]{6})-[0-9a-f]+\\.css");

    /** @param digits six hexadecimal digits, red, green and blue */
    static Accent of(String digits) {
        var asked = Colour.of(digits);
        return new Accent(
                asked, asked.towards(BLACK, CONTRAST, LIGHT_PAGE), asked.towards(LIGHT_PAGE, CONTRAST, DARK_PAGE));
    }

    /** The one that an address names; none if it is not under its own hash. */
    static Optional<Asset> find(String address) {
        var file = FILE.matcher(address.substring(address.lastIndexOf('/') + 1));
        return file.matches()
                ? Optional.of(of(file.group(1)).asset())
                        .filter(asset -> asset.address().equals(address))
                : Optional.empty();
    }

    Asset asset() {
        return Asset.of("accent-" + asked.digits() + ".css", "text/css; charset=utf-8", style().getBytes(UTF_8));
    }

    private String style() {
        return """
                @layer tokens {
                  :root {
                    --accent: light-dark(#%1$s, #%2$s);
                    --accent-ground: light-dark(color-mix(in oklab, #%1$s 8%%, #fff), color-mix(in oklab, #%2$s 16%%, #121416));
                  }
                }
                """.formatted(light.digits(), dark.digits());
    }
}
