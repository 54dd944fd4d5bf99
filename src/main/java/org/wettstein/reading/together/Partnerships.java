package org.wettstein.reading.together;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.wettstein.journal.Id;
import org.wettstein.reading.Reading;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.partners.Holding;
import org.wettstein.reading.partners.Slug;
import org.wettstein.register.evidence.Comparison;
import org.wettstein.source.Claim;
import org.wettstein.source.SetValue;

/** Which partners a holder has, by those of its pages that list them. A page about one partner says nothing of others. */
record Partnerships(List<Reading> readings, List<SharedTie> ties) {
    private static final int LIST = 3;

    List<ToldProperty> properties() {
        var holders = new ArrayList<List<Reading>>();
        for (var reading : readings) {
            if (lists(reading)) {
                holders.stream()
                        .filter(others -> same(others.getFirst().holder(), reading.holder()))
                        .findFirst()
                        .ifPresentOrElse(
                                others -> others.add(reading), () -> holders.add(new ArrayList<>(List.of(reading))));
            }
        }
        return holders.stream().map(this::property).toList();
    }

    private static boolean lists(Reading reading) {
        long leading = reading.ties().stream()
                .filter(tie ->
                        tie.confidence() == Confidence.ENTRY_OF_A_LIST || tie.confidence() == Confidence.OWN_HEADING)
                .count();
        return reading.ties().size() >= LIST || leading > 1;
    }

    private static boolean same(Holding one, Holding other) {
        return !one.known() || !other.known() || one.same(other);
    }

    private ToldProperty property(List<Reading> lists) {
        var name = lists.stream()
                .map(Reading::holder)
                .filter(Holding::known)
                .map(Holding::name)
                .findFirst()
                .orElse("");
        return ToldProperty.of(
                "holder/" + Slug.of(name),
                "partners",
                lists.stream().map(this::telling).toList(),
                Partnerships::weigh);
    }

    private Telling telling(Reading reading) {
        var first = reading.ties().getFirst();
        var partners = ties.stream()
                .filter(tie -> tie.tellers().stream()
                        .anyMatch(teller -> teller.page().equals(reading.page().name())))
                .map(tie -> new Id("partnership", Slug.of(tie.partner().name())))
                .collect(toCollection(TreeSet::new));
        return new Telling(
                reading.page().name(),
                Claim.EXACTLY,
                new SetValue(partners),
                Telling.Sort.PLAIN,
                first.named(),
                first.confidence());
    }

    private static Comparison weigh(Telling one, Telling other) {
        return one.value().equals(other.value()) ? Comparison.AGREES : Comparison.CONTRADICTS;
    }
}
