package org.wettstein.reading.ties;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wettstein.reading.dates.DateRole;
import org.wettstein.reading.dates.Dated;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Word;

/** Visits, exchanges and gifts that a line dates: the word for what was done, and the date beside it. */
final class Doings {
    private static final Map<String, EventKind> KINDS =
            Map.of("gift", EventKind.GIFT, "visit", EventKind.VISIT, "exchange", EventKind.EXCHANGE);
    private static final List<String> ORDER = List.of("gift", "visit", "exchange");

    /** What was done, and when. */
    record Doing(EventKind kind, Dated date) {}

    private Doings() {}

    /** Empty if nothing is dated there, or if it is planned, by video, or the begin of something else. */
    static Optional<Doing> in(Scoped scoped, Partner partner) {
        var line = scoped.line();
        if (!line.has(Category.ACT)) {
            return Optional.empty();
        }
        boolean other = line.does("plan") || line.does("video") || line.words().has(Category.DATE, "since");
        if (other || line.has(Category.DESCRIBE)) {
            return Optional.empty();
        }
        return ORDER.stream()
                .flatMap(act -> line.all(Category.ACT).filter(word -> word.id().equals(act)))
                .findFirst()
                .flatMap(word -> date(scoped, partner, word).map(date -> new Doing(kind(word), date)));
    }

    private static EventKind kind(Word word) {
        return KINDS.getOrDefault(word.id(), EventKind.VISIT);
    }

    /** A date of its own, not one since when or until when something is; and not that of an anniversary. */
    private static Optional<Dated> date(Scoped scoped, Partner partner, Word word) {
        Line line = scoped.line();
        var dates = Moment.of(scoped, partner).stream()
                .filter(date -> date.role() == DateRole.ON || days(date))
                .toList();
        var nearest = dates.stream()
                .min(java.util.Comparator.comparingInt(date -> date.at().distance(word.at())));
        return nearest.filter(date -> line.all(Category.ACT)
                .filter(other -> !other.id().equals(word.id()))
                .filter(other -> List.of("begin", "renew", "end", "celebrate").contains(other.id()))
                .noneMatch(other -> other.at().distance(date.at()) < word.at().distance(date.at())));
    }

    private static boolean days(Dated date) {
        return date.role() == DateRole.SPAN && date.text().length() >= 21;
    }
}
