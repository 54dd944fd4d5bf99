package org.wettstein.reading.partners;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.text.Tokens;

/** Finds which of many partners a name means, without asking each. */
public final class PartnerIndex {
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final List<Partner> partners;

    public PartnerIndex(List<Partner> partners) {
        this.partners = partners;
        for (int i = 0; i < partners.size(); i++) {
            var place = partners.get(i).place();
            add(byKey, place.key(), i);
            add(byName, place.folded(), i);
            for (var part : Partner.parts(place)) {
                add(byName, Tokens.fold(part), i);
            }
        }
    }

    private static void add(Map<String, List<Integer>> index, String word, int partner) {
        index.computeIfAbsent(word, _ -> new ArrayList<>(1)).add(partner);
    }

    /** All that the name means, in the order of the partners. */
    public List<Partner> find(Named name) {
        return find(List.of(name), _ -> true);
    }

    /** All that one of those names means which are asked for, in the order of the partners. */
    List<Partner> find(List<Named> names, Predicate<Named> asked) {
        var found = new TreeSet<Integer>();
        for (var name : names) {
            if (asked.test(name)) {
                add(name, byKey.getOrDefault(name.key(), List.of()), found);
                add(name, byName.getOrDefault(name.folded(), List.of()), found);
                for (var part : Partner.parts(name)) {
                    add(name, byName.getOrDefault(Tokens.fold(part), List.of()), found);
                }
            }
        }
        return found.isEmpty() ? List.of() : found.stream().map(partners::get).toList();
    }

    private void add(Named name, List<Integer> candidates, Set<Integer> found) {
        for (var candidate : candidates) {
            if (partners.get(candidate).is(name)) {
                found.add(candidate);
            }
        }
    }
}
