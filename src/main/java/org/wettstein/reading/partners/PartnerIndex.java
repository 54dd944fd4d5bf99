package org.wettstein.reading.partners;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wettstein.place.Level;
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

    /** All that one of these names means, in the order of the partners. */
    public List<Partner> find(Stream<Named> names) {
        var found = new TreeMap<Integer, Partner>();
        names.forEach(name -> candidates(name)
                .filter(index -> partners.get(index).is(name))
                .forEach(index -> found.put(index, partners.get(index))));
        return List.copyOf(found.values());
    }

    private Stream<Integer> candidates(Named name) {
        var known = Stream.concat(list(byKey, name.key()), list(byName, name.folded()));
        return name.level() == Level.COMPOUND
                ? Stream.concat(known, Partner.parts(name).stream().flatMap(part -> list(byName, Tokens.fold(part))))
                : known;
    }

    private static Stream<Integer> list(Map<String, List<Integer>> index, String word) {
        return index.getOrDefault(word, List.of()).stream();
    }
}
