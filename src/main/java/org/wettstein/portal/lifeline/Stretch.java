package org.wettstein.portal.lifeline;

import java.util.Set;

/**
 * A stretch of time on a line.
 *
 * @param x where it begins, in percent
 * @param width in percent
 * @param form how it is drawn: {@code life}, {@code term}; {@code begins}, {@code ends} and {@code about} fade where a day is
 *     not known; {@code ahead} and {@code open} lie in the future; {@code gap} was covered by no memorandum
 * @param address of what it shows; empty if nowhere
 */
public record Stretch(String x, String width, long y, long height, String form, String title, String address) {
    private static final Set<String> FADING = Set.of("begins", "ends", "about", "open");

    /** Whether it is filled with a gradient of its own name. */
    public boolean fading() {
        return FADING.contains(form);
    }
}
