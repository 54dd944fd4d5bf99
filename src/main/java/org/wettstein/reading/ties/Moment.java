package org.wettstein.reading.ties;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfInterval;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.recognising.DateRole;
import org.wettstein.reading.recognising.Dated;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.vocabulary.Category;

/** Which of a line's dates belongs to a partner, and which to what was done. */
final class Moment {
    private Moment() {}

    /** The dates of a line that are about this partner: where several partners have dates, the one beside each. */
    static List<Dated> of(Scoped scoped, Partner partner) {
        return scoped.dates(partner, asked -> told(scoped, asked));
    }

    private static List<Dated> told(Scoped scoped, Partner partner) {
        var dates = scoped.line().exactDates();
        if (scoped.single() || !scoped.named()) {
            return dates;
        }
        if (dates.size() < 2) {
            return dates.stream()
                    .filter(date -> !bracketed(scoped, date) || nearestBefore(scoped, partner, date))
                    .toList();
        }
        boolean ahead = datesAhead(scoped);
        return dates.stream()
                .filter(date -> beside(scoped, partner, date, ahead))
                .toList();
    }

    /** Where the first date stands before the first partner, each belongs to those behind it; else to the one before it. */
    private static boolean beside(Scoped scoped, Partner partner, Dated date, boolean datesAhead) {
        int start = date.at().start();
        return datesAhead
                ? first(scoped, partner) > start && first(scoped, partner) < next(scoped, start)
                : nearestBefore(scoped, partner, date);
    }

    private static boolean bracketed(Scoped scoped, Dated date) {
        int start = date.at().start();
        return start > 0 && scoped.line().words().text().charAt(start - 1) == '(';
    }

    private static boolean nearestBefore(Scoped scoped, Partner partner, Dated date) {
        return scoped.nearestBefore(date).filter(partner::equals).isPresent();
    }

    private static boolean datesAhead(Scoped scoped) {
        return scoped.line().exactDates().getFirst().at().start() < scoped.firstMention();
    }

    private static int next(Scoped scoped, int after) {
        return scoped.line().exactDates().stream()
                .mapToInt(date -> date.at().start())
                .filter(start -> start > after)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int first(Scoped scoped, Partner partner) {
        return scoped.mentions(partner).stream()
                .mapToInt(place -> place.at().start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The date nearest to a word for an act; the more precise of two at about the same distance. */
    static Optional<Dated> nearest(List<Dated> dates, Line line, String act) {
        var acts = line.all(Category.ACT).filter(word -> word.id().equals(act)).toList();
        return dates.stream()
                .flatMap(date -> Moment.dayOrMonth(date).stream())
                .filter(date -> date.role() != DateRole.SPAN && date.role() != DateRole.UNTIL)
                .min(Comparator.comparingInt((Dated date) -> acts.stream()
                                .mapToInt(word -> word.at().distance(date.at()))
                                .min()
                                .orElse(1000)
                        - 20 * date.text().length()));
    }

    /** What happened during a visit of some days is dated by its month. */
    private static Optional<Dated> dayOrMonth(Dated date) {
        if (date.role() != DateRole.SPAN || date.text().length() < 21) {
            return Optional.of(date);
        }
        var month = date.text().substring(0, 7);
        return date.text().startsWith(month, 11)
                ? Edtf.find(month).map(found -> new Dated(date.at(), found, DateRole.ON))
                : Optional.of(date);
    }

    /** The span of a line, such as “2021 to 2024”. */
    static Optional<EdtfInterval> span(List<Dated> dates) {
        return dates.stream()
                .filter(date -> date.role() == DateRole.SPAN && date.text().length() < 21)
                .map(Dated::date)
                .filter(EdtfInterval.class::isInstance)
                .map(EdtfInterval.class::cast)
                .findFirst();
    }

    static Optional<Edtf> part(String text) {
        return text.isEmpty() || text.equals("..") ? Optional.empty() : Edtf.find(text);
    }
}
