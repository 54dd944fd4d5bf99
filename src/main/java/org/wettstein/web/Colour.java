package org.wettstein.web;

import java.util.HexFormat;

/** A colour in sRGB, each part from 0 to 255. */
record Colour(int red, int green, int blue) {
    private static final int STEPS = 64;

    static Colour of(String digits) {
        int all = HexFormat.fromHexDigits(digits);
        return new Colour(all >> 16 & 0xff, all >> 8 & 0xff, all & 0xff);
    }

    String digits() {
        return HexFormat.of().toHexDigits(red << 16 | green << 8 | blue, 6);
    }

    /** As little nearer to the other end as gives that contrast to a ground. */
    Colour towards(Colour end, double contrast, Colour ground) {
        for (int step = 0; step < STEPS; step++) {
            var mixed = mixed(end, step);
            if (mixed.contrast(ground) >= contrast) {
                return mixed;
            }
        }
        return end;
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private Colour mixed(Colour end, int step) {
        return new Colour(mixed(red, end.red, step), mixed(green, end.green, step), mixed(blue, end.blue, step));
    }

    private static int mixed(int from, int to, int step) {
        return from + (to - from) * step / STEPS;
    }
}
