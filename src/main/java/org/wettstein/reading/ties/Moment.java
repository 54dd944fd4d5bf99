package org.wettstein.reading.ties;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfInterval;
import org.wettstein.reading.dates.DateRole;
import org.wettstein.reading.dates.Dated;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Word;

/** Which of a line's dates belongs to a partner, and which to what was done. */
final class Moment {
    /** So many characters further away a date may stand for each character that it is more precise. */
    private static final int PRECISION = 20;

    private static final int APART = 200;

    private Moment() {}

    /** The dates of a line that are about this partner: where several partners have dates, the one beside each. */
    static List<Dated> of(Scoped scoped, Partner partner) {
        return scoped.dates(partner, asked -> told(scoped, asked));
    }

    private static List<Dated> told(Scoped scoped, Partner partner) {
        var dates = scoped.line().exactDates().stream()
                .filter(date -> !over(scoped.line(), date))
                .toList();
        if (scoped.single() || !scoped.named()) {
            return dates;
        }
        if (dates.size() < 2) {
            return dates.stream()
                    .filter(date -> !bracketed(scoped, date) || nearestBefore(scoped, partner, date))
                    .toList();
        }
        return new DatesOfPartners(scoped).of(partner);
    }

    /** {@code ruht seit 2022}: a date right beside a word for the end, with nothing but small words between. */
    private static boolean over(Line line, Dated date) {
        return (line.does("end") || line.does("suspend"))
                && line.all(Category.ACT)
                        .filter(word -> word.id().equals("end") || word.id().equals("suspend"))
                        .anyMatch(word -> rightBeside(line, word, date));
    }

    private static boolean rightBeside(Line line, Word word, Dated date) {
        int from = Math.min(word.at().end(), date.at().end());
        int to = Math.max(word.at().start(), date.at().start());
        return from >= to || line.words().text().substring(from, to).matches("[\\p{L} ]{0,30}");
    }

    private static boolean bracketed(Scoped scoped, Dated date) {
        int start = date.at().start();
        return start > 0 && scoped.line().words().text().charAt(start - 1) == '(';
    }

    private static boolean nearestBefore(Scoped scoped, Partner partner, Dated date) {
        return scoped.nearestBefore(date).filter(partner::equals).isPresent();
    }

    /** The date nearest to a word for an act; the more precise of two at about the same distance. */
    static Optional<Dated> nearest(List<Dated> dates, Line line, String act) {
        var acts = line.all(Category.ACT).filter(word -> word.id().equals(act)).toList();
        return dates.stream()
                .flatMap(date -> Moment.dayOrMonth(date).stream())
                .filter(date -> date.role() != DateRole.SPAN && date.role() != DateRole.UNTIL)
                .min(Comparator.comparingInt((Dated date) -> acts.stream()
                                .mapToInt(word -> far(line, word, date))
                                .min()
                                .orElse(1000)
                        - PRECISION * date.text().length()));
    }

    /** In characters; a semicolon parts what does not belong together. */
    private static int far(Line line, Word word, Dated date) {
        int from = Math.min(word.at().end(), date.at().end());
        int to = Math.max(word.at().start(), date.at().start());
        boolean apart = from < to && line.words().text().substring(from, to).indexOf(';') >= 0;
        return word.at().distance(date.at()) + (apart ? APART : 0);
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
