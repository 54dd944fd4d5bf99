package org.wettstein.reading.ties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.reading.dates.DateRole;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.vocabulary.Category;

/** What a page dates besides starts and signed texts. */
record EventReading(List<Scoped> lines, Quoting quoting) {
    /** As long as a year: one that is all the page says of a visit is for a person to judge. */
    private static final int YEAR = 4;

    List<ReadEvent> events(Partner partner) {
        var found = new ArrayList<ReadEvent>();
        for (var scoped : lines) {
            if (scoped.about(partner)) {
                planned(scoped, partner).ifPresent(found::add);
                settled(scoped, partner).ifPresent(found::add);
                Doings.in(scoped, partner)
                        .map(doing -> event(doing.kind(), doing.date().date(), scoped))
                        .ifPresent(found::add);
            }
        }
        var once = new LinkedHashMap<String, ReadEvent>();
        found.forEach(
                event -> once.putIfAbsent(event.kind() + " " + event.date().text(), event));
        return List.copyOf(once.values());
    }

    /** “How it shall go on from 2020 to 2022, the new memorandum”. */
    private Optional<ReadEvent> planned(Scoped scoped, Partner partner) {
        var line = scoped.line();
        boolean text = line.has(Category.AGREEMENT)
                || scoped.before().stream().anyMatch(before -> before.has(Category.AGREEMENT));
        return line.does("plan") && !line.does("sign") && text
                ? Moment.span(Moment.of(scoped, partner)).map(span -> event(EventKind.PLANNED_TERM, span, scoped))
                : Optional.empty();
    }

    /** In a meeting on a day they agreed, on a page that tells of a text between them. */
    private Optional<ReadEvent> settled(Scoped scoped, Partner partner) {
        var line = scoped.line();
        return line.does("settle") && !line.has(Category.AGREEMENT) && textWith(partner)
                ? Moment.of(scoped, partner).stream()
                        .filter(date -> date.role() == DateRole.ON && day(date.date()))
                        .findFirst()
                        .map(date -> event(EventKind.SETTLED, date.date(), scoped))
                : Optional.empty();
    }

    private boolean textWith(Partner partner) {
        return lines.stream()
                .filter(scoped -> scoped.about(partner))
                .map(Scoped::line)
                .anyMatch(line -> line.has(Category.AGREEMENT));
    }

    private static boolean day(Edtf date) {
        return date.span().isOneDay();
    }

    private ReadEvent event(EventKind kind, Edtf date, Scoped scoped) {
        Line line = scoped.line();
        var confidence = confidence(scoped);
        boolean vague = kind.activity() && date.text().length() <= YEAR && confidence.certain();
        return new ReadEvent(kind, date, quoting.of(line), vague ? Confidence.FROM_ITS_SECTION : confidence);
    }

    private static Confidence confidence(Scoped scoped) {
        if (scoped.named() && scoped.single()) {
            return Confidence.SAID_IN_A_SENTENCE;
        }
        return scoped.single() ? Confidence.FROM_ITS_SECTION : Confidence.SEVERAL_TIES;
    }
}
