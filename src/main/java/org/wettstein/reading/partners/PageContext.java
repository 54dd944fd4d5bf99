package org.wettstein.reading.partners;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.wettstein.partnership.KindOfTie;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.vocabulary.Category;

/**
 * What the page as a whole is about.
 *
 * @param kind how it speaks of its ties: in its headings, else most often
 */
public record PageContext(boolean aboutTies, KindOfTie kind) {
    private static final int SERIES = 3;

    public static PageContext of(List<Line> lines) {
        return new PageContext(
                lines.stream().anyMatch(PageContext::ofTies) || enumerated(lines),
                inHeadings(lines).or(() -> mostOften(lines)).orElse(KindOfTie.UNKNOWN));
    }

    /** Towns and firms cooperate and link everywhere: only a word for a form of tie, a heading or a signed text counts. */
    private static boolean ofTies(Line line) {
        boolean form = line.all(Category.TIE).map(Kinds::of).anyMatch(Kinds::particularOrText);
        boolean headed = line.block().heading()
                && line.all(Category.TIE).map(Kinds::of).anyMatch(kind -> kind != KindOfTie.UNKNOWN);
        boolean text = line.has(Category.AGREEMENT)
                && (line.does("sign") || line.does("renew") || line.does("begin"))
                && !line.places().isEmpty()
                && (line.has(Category.BETWEEN) || line.words().has(Category.WITH, "with"));
        boolean works = line.any(
                Category.TIE,
                word -> Kinds.of(word) == KindOfTie.COOPERATION && !word.id().equals(Kinds.AGREEMENT));
        boolean dated = works && !line.exactDates().isEmpty() && !line.places().isEmpty();
        return form || headed || text || dated;
    }

    /** “International links” over “We have links with A, B and C”: no word for a form of tie, but a series of places. */
    private static boolean enumerated(List<Line> lines) {
        return lines.stream().anyMatch(line -> line.block().heading() && line.has(Category.TIE))
                && lines.stream()
                        .filter(line -> line.has(Category.TIE) || line.does("contact"))
                        .anyMatch(line -> Series.in(line, place -> !place.common()).stream()
                                .anyMatch(series -> series.names().size() >= SERIES));
    }

    private static Optional<KindOfTie> inHeadings(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.block().heading())
                .flatMap(line -> line.all(Category.TIE))
                .map(Kinds::of)
                .filter(kind -> kind != KindOfTie.UNKNOWN)
                .findFirst();
    }

    private static Optional<KindOfTie> mostOften(List<Line> lines) {
        var counts = new EnumMap<KindOfTie, Integer>(KindOfTie.class);
        lines.stream()
                .flatMap(line -> line.all(Category.TIE))
                .map(Kinds::of)
                .forEach(kind -> counts.merge(kind, 1 + Kinds.weight(kind), Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparing(java.util.Map.Entry::getValue))
                .map(java.util.Map.Entry::getKey);
    }
}
