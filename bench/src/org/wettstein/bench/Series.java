package org.wettstein.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Values measured one after the other. */
final class Series {
    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double median() {
        return quantile(0.5);
    }

    double quantile(double share) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }

    double highest() {
        return quantile(1);
    }

    /** The median, and the lowest and highest in brackets. */
    String told(String unit) {
        return figure(median()) + " " + unit + " (" + figure(quantile(0)) + "–" + figure(quantile(1)) + ")";
    }

    static String ratio(double ours, double rival) {
        return String.format(Locale.ROOT, "%.2f ×", ours / rival);
    }

    /** Three digits are more than a machine with neighbours can promise. */
    static String figure(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,d", Math.round(value));
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
