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

    public static PageContext of(List<Line> lines) {
        var words = lines.stream().flatMap(line -> line.all(Category.TIE)).toList();
        return new PageContext(
                !words.isEmpty(), inHeadings(lines).or(() -> mostOften(lines)).orElse(KindOfTie.UNKNOWN));
    }

    private static Optional<KindOfTie> inHeadings(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.block().heading())
                .flatMap(line -> line.all(Category.TIE))
                .map(Kinds::of)
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
