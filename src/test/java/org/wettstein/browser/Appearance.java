package org.wettstein.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** How a page is looked at: a narrow or a wide window, by day or by night. */
record Appearance(int width, ColorScheme scheme) {
    static final List<Appearance> ALL = List.of(
            new Appearance(320, ColorScheme.LIGHT),
            new Appearance(320, ColorScheme.DARK),
            new Appearance(1280, ColorScheme.LIGHT),
            new Appearance(1280, ColorScheme.DARK));

    @Override
    public String toString() {
        return width + " px " + (scheme == ColorScheme.DARK ? "dark" : "light");
    }
}
