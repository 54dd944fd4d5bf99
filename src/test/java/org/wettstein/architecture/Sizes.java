package org.wettstein.architecture;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** How long many things are: those at the middle, those at the end. */
record Sizes<T>(List<T> sorted, ToIntFunction<T> lines) {
    static <T> Sizes<T> of(List<T> things, ToIntFunction<T> lines) {
        return new Sizes<>(
                things.stream().sorted(Comparator.comparingInt(lines)).toList(), lines);
    }

    /** The size that the given share of things does not pass (nearest rank); 0 where there is nothing. */
    int percentile(int percent) {
        return sorted.isEmpty() ? 0 : lines.applyAsInt(sorted.get(Math.ceilDiv(percent * sorted.size(), 100) - 1));
    }

    /** The longest first. */
    List<T> longerThan(int limit) {
        return sorted.reversed().stream()
                .filter(thing -> lines.applyAsInt(thing) > limit)
                .toList();
    }
}
