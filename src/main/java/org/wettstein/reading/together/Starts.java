package org.wettstein.reading.together;

import java.util.ArrayList;
import java.util.List;
import org.wettstein.reading.ties.Start;
import org.wettstein.register.evidence.Comparison;
import org.wettstein.source.Claim;
import org.wettstein.source.DateValue;

/**
 * Since when a tie is, by all its pages. Working together before is a fact of its own: whoever worked together since
 * 2002 and signed in 2011 contradicts nobody.
 */
record Starts(SharedTie tie) {
    private static final long A_YEAR = 366;

    private record Told(TieOnPage teller, Start start, Telling telling) {}

    List<ToldProperty> properties() {
        var begins = told(true);
        var contacts = told(false);
        if (begins.isEmpty()) {
            begins = contacts;
            contacts = List.of();
        }
        var formal = new ArrayList<>(begins);
        var earlier = new ArrayList<Told>();
        for (var contact : contacts) {
            boolean same = begins.stream()
                    .anyMatch(begin ->
                            begin.start().date().overlaps(contact.start().date()));
            (same ? formal : earlier).add(contact);
        }
        var properties = new ArrayList<ToldProperty>();
        property("since", formal, properties);
        property("firstContact", earlier, properties);
        return properties;
    }

    private void property(String name, List<Told> told, List<ToldProperty> properties) {
        if (!told.isEmpty()) {
            var tellings = told.stream().map(Told::telling).toList();
            properties.add(ToldProperty.of(
                    tie.record(), name, tellings, (one, other) -> weigh(find(told, one), find(told, other))));
        }
    }

    private static Told find(List<Told> told, Telling telling) {
        return told.stream()
                .filter(one -> one.telling().equals(telling))
                .findFirst()
                .orElseThrow();
    }

    private List<Told> told(boolean formal) {
        return tie.tellers().stream()
                .flatMap(teller -> teller.tie().starts().stream()
                        .filter(start -> formal ? begins(teller, start) : start.contact())
                        .map(start -> new Told(teller, start, telling(teller, start))))
                .toList();
    }

    /** A formal start, or the only one that the page has. */
    private static boolean begins(TieOnPage teller, Start start) {
        return start.formal()
                || (!start.contact()
                        && teller.tie().since().filter(start::equals).isPresent());
    }

    private static Telling telling(TieOnPage teller, Start start) {
        return new Telling(
                teller.page(),
                Claim.IS,
                new DateValue(start.date()),
                Telling.Sort.PLAIN,
                start.quote(),
                start.confidence());
    }

    private static Comparison weigh(Told one, Told other) {
        var comparison = Dates.compare(one.start().date(), other.start().date());
        return comparison == Comparison.CONTRADICTS && twoFacts(one, other) ? Comparison.COMPATIBLE : comparison;
    }

    /** One page that gives both dates, or a later text that only the one page takes for the start. */
    private static boolean twoFacts(Told one, Told other) {
        boolean both = one.teller().starts(other.start().date())
                || other.teller().starts(one.start().date());
        boolean laterText = one.start().ofSomeText() || other.start().ofSomeText();
        return both
                || (laterText
                        && !Dates.within(
                                A_YEAR, one.start().date(), other.start().date()));
    }
}
