package org.wettstein.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wettstein.place.gazetteer.Gazetteer;
import org.wettstein.reading.partners.Holding;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.Recognising;
import org.wettstein.reading.text.Languages;
import org.wettstein.reading.text.Page;
import org.wettstein.reading.ties.ReadTie;
import org.wettstein.reading.ties.TieReading;

/**
 * Reads pages. The same page gives the same reading.
 *
 * @param holder whose pages they are, if it is known
 */
public record PageReading(Gazetteer gazetteer, Optional<Holding> holder) {

    public Reading read(Page page) {
        List<Line> lines = Recognising.in(page, gazetteer);
        var whose = holder.orElseGet(() -> TieReading.holder(page, lines, Recognising.inTitle(page, gazetteer)));
        var reading = TieReading.of(page, lines, whose);
        var ties = reading.ties();
        return new Reading(page, whose, ties, reading.lines(), remarks(page, ties));
    }

    private static List<Remark> remarks(Page page, List<ReadTie> ties) {
        var remarks = new ArrayList<Remark>();
        page.language()
                .filter(language -> !Languages.READ.contains(language))
                .ifPresent(language -> remarks.add(new Remark("language-not-read", Map.of("language", language))));
        if (page.text().isBlank()) {
            remarks.add(Remark.of("empty-page"));
        } else if (ties.isEmpty()) {
            remarks.add(Remark.of("no-partner"));
        }
        return remarks;
    }
}
