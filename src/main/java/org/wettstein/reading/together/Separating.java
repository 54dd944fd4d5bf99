package org.wettstein.reading.together;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.wettstein.register.evidence.Comparison;

/** Tells the texts of a tie apart: what has something to do with each other becomes one property. */
record Separating<T>(List<T> told, BiFunction<T, T, Comparison> weigh, Function<T, Telling> telling) {

    void properties(String record, String property, List<ToldProperty> properties) {
        groups().forEach(group -> properties.add(ToldProperty.of(
                record,
                property,
                group.stream().map(telling).toList(),
                (one, other) -> weigh.apply(find(group, one), find(group, other)))));
    }

    private T find(List<T> group, Telling sought) {
        return group.stream()
                .filter(one -> telling.apply(one).equals(sought))
                .findFirst()
                .orElseThrow();
    }

    private List<List<T>> groups() {
        var groups = new ArrayList<List<T>>();
        for (var one : told) {
            var near = groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> related(one, other)))
                    .toList();
            var joined = new ArrayList<T>();
            near.forEach(joined::addAll);
            joined.add(one);
            groups.removeAll(near);
            groups.add(joined);
        }
        return groups;
    }

    private boolean related(T one, T other) {
        return weigh.apply(one, other) != Comparison.COMPATIBLE;
    }
}
