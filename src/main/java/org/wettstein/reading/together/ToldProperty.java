package org.wettstein.reading.together;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.wettstein.register.evidence.Comparison;

/**
 * A property with all that the pages say of it.
 *
 * @param record kind and id of what it is a property of
 */
public record ToldProperty(String record, String property, List<Telling> tellings, List<Pair> pairs) {

    public ToldProperty {
        tellings = List.copyOf(tellings);
        pairs = List.copyOf(pairs);
    }

    /** @param weigh how the first stands to the second */
    static ToldProperty of(
            String record, String property, List<Telling> tellings, BiFunction<Telling, Telling, Comparison> weigh) {
        var once = new ArrayList<Telling>();
        tellings.stream()
                .filter(telling -> once.stream().noneMatch(telling::sameWords))
                .forEach(once::add);
        var pairs = new ArrayList<Pair>();
        for (int one = 0; one < once.size(); one++) {
            for (int other = one + 1; other < once.size(); other++) {
                pairs.add(Pair.of(once.get(one), once.get(other), weigh.apply(once.get(one), once.get(other))));
            }
        }
        return new ToldProperty(record, property, once, pairs);
    }

    public Relation relation() {
        return pairs.stream().map(Pair::relation).max(Comparator.naturalOrder()).orElse(Relation.ALONE);
    }
}
