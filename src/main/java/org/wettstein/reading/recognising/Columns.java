package org.wettstein.reading.recognising;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wettstein.place.gazetteer.Gazetteer;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Marker;
import org.wettstein.reading.vocabulary.Words;

/**
 * What the first row of a table says of the cells below it: “Mayor” over names, “Date signed” over dates.
 *
 * @param head whether most of its cells say what stands below, so that no name in it is a place
 */
record Columns(List<Optional<String>> persons, List<Boolean> signings, boolean head) {
    static final Columns NONE = new Columns(List.of(), List.of(), false);

    private static final Pattern CELLS = Pattern.compile("\\t| \\| ");
    private static final int FEWEST = 2;

    /** Words that stand over columns. */
    private static final List<Category> HEADS = List.of(
            Category.TERRITORY,
            Category.TIE,
            Category.OFFICE,
            Category.FOCUS,
            Category.DATE,
            Category.ACT,
            Category.AGREEMENT,
            Category.CONTACT_DETAILS,
            Category.BY);

    private static final int FEWEST_NAMES = 2;

    /** {@link #NONE} if the row has figures, as no head of a table has. */
    static Columns in(Words row) {
        var cells = cells(row);
        boolean figures =
                cells.stream().anyMatch(cell -> text(row, cell).chars().anyMatch(Character::isDigit));
        if (cells.size() < FEWEST || figures) {
            return NONE;
        }
        var words = cells.stream()
                .map(cell -> new Words(row.text(), row.tokens(), cell, row.language()))
                .toList();
        var persons = IntStream.range(0, cells.size())
                .mapToObj(i -> Optional.of(text(row, cells.get(i))).filter(_ -> persons(words.get(i))))
                .toList();
        var signings = words.stream()
                .map(head -> head.has(Category.ACT, "sign") && !persons(head))
                .toList();
        long said = words.stream()
                .filter(head -> HEADS.stream().anyMatch(head::has) || Marker.COLUMN.is(label(head)))
                .count();
        return new Columns(persons, signings, said * 2 >= cells.size());
    }

    private static String label(Words head) {
        return head.begin() < head.end() ? head.tokens().folded(head.begin()) : "";
    }

    private static boolean persons(Words head) {
        return head.has(Category.OFFICE) || head.has(Category.CONTACT_DETAILS) || head.has(Category.BY, "by");
    }

    /** The persons in the cells under an office, besides those that are known. */
    List<Somebody> people(Words row, Gazetteer gazetteer, List<Somebody> known) {
        var names = new NameRun(row, gazetteer);
        var found = new ArrayList<>(known);
        if (persons.stream().allMatch(Optional::isEmpty)) {
            return found;
        }
        var cells = cells(row);
        for (int i = 0; i < Math.min(cells.size(), persons.size()); i++) {
            var office = persons.get(i);
            if (office.isPresent()) {
                found.addAll(inCell(names, cells.get(i), office, found));
            }
        }
        return found;
    }

    private static List<Somebody> inCell(NameRun names, Stretch cell, Optional<String> office, List<Somebody> known) {
        var words = names.words();
        var found = new ArrayList<Somebody>();
        int end = words.tokens().from(cell.end());
        for (int token = words.tokens().from(cell.start()); token < end; ) {
            var after = names.from(token).filter(last -> last <= end);
            int first = token;
            after.filter(last -> last - first >= FEWEST_NAMES && !names.place(first, last))
                    .map(last -> names.at(first, last))
                    .filter(at ->
                            known.stream().noneMatch(other -> other.nameAt().overlaps(at)))
                    .ifPresent(at ->
                            found.add(new Somebody(at, words.text().substring(at.start(), at.end()), at, office)));
            token = after.orElse(token + 1);
        }
        return found;
    }

    /** What the head says was done on the days in this row. */
    Set<String> acts(Words row) {
        if (!signings.contains(true)) {
            return Set.of();
        }
        var cells = cells(row);
        boolean signed = IntStream.range(0, Math.min(cells.size(), signings.size()))
                .anyMatch(
                        i -> signings.get(i) && text(row, cells.get(i)).chars().anyMatch(Character::isDigit));
        return signed ? Set.of("sign") : Set.of();
    }

    private static List<Stretch> cells(Words row) {
        if (row.begin() >= row.end()) {
            return List.of();
        }
        var cells = new ArrayList<Stretch>();
        int start = row.tokens().start(row.begin());
        int end = row.tokens().end(row.end() - 1);
        var matcher = CELLS.matcher(row.text()).region(start, end);
        while (matcher.find()) {
            cells.add(new Stretch(start, matcher.start()));
            start = matcher.end();
        }
        cells.add(new Stretch(start, end));
        return cells;
    }

    private static String text(Words row, Stretch cell) {
        return row.text().substring(cell.start(), cell.end());
    }
}
