package org.wettstein.server.settings;

import java.util.Arrays;
import java.util.Comparator;

/** The setting that somebody most likely meant. */
final class Nearest {
    private Nearest() {}

    static Setting to(String given) {
        return Arrays.stream(Setting.values())
                .min(Comparator.comparingInt(setting -> distance(given, setting.key())))
                .orElseThrow();
    }

    /** Letters to add, drop or replace (V. I. Levenshtein, 1965). */
    private static int distance(String given, String known) {
        var above = new int[known.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int row = 1; row <= given.length(); row++) {
            var here = new int[above.length];
            here[0] = row;
            for (int column = 1; column < here.length; column++) {
                int replaced = above[column - 1] + (given.charAt(row - 1) == known.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(replaced, Math.min(above[column], here[column - 1]) + 1);
            }
            above = here;
        }
        return above[known.length()];
    }
}
