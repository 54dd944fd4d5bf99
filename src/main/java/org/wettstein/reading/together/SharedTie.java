package org.wettstein.reading.together;

import java.util.ArrayList;
import java.util.List;
import org.wettstein.place.Level;
import org.wettstein.reading.Reading;
import org.wettstein.reading.partners.Slug;
import org.wettstein.reading.recognising.Named;

/** One tie with everything that the pages tell of it. */
public record SharedTie(List<TieOnPage> tellers) {

    /** In the order in which the pages name them first. */
    static List<SharedTie> of(List<Reading> readings) {
        var ties = new ArrayList<List<TieOnPage>>();
        for (var reading : readings) {
            for (var tie : reading.ties()) {
                var told = new TieOnPage(reading.page().name(), reading.holder(), tie);
                ties.stream()
                        .filter(others -> others.stream().anyMatch(told::same))
                        .findFirst()
                        .ifPresentOrElse(others -> others.add(told), () -> ties.add(new ArrayList<>(List.of(told))));
            }
        }
        return ties.stream().map(List::copyOf).map(SharedTie::new).toList();
    }

    /** The fullest name that a page has for it. */
    public Named partner() {
        return tellers.stream()
                .map(TieOnPage::partner)
                .filter(place -> place.level() == Level.COMPOUND)
                .findFirst()
                .orElseGet(() -> tellers.getFirst().partner());
    }

    public String record() {
        return "partnership/" + Slug.of(partner().name());
    }
}
