package org.wettstein.reading.recognising;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wettstein.reading.dates.DateRole;
import org.wettstein.reading.dates.Dated;
import org.wettstein.reading.text.Block;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Word;
import org.wettstein.reading.vocabulary.Words;

/**
 * A sentence, or a heading or entry that is none, with everything that was recognised in it.
 *
 * @param acts what the head of its table says was done
 */
public record Line(
        Block block,
        Stretch at,
        Words words,
        List<Dated> dates,
        List<Named> places,
        List<Somebody> people,
        Set<String> acts) {
    private static final String BEFORE_COLON = "before-colon";

    public Line {
        dates = List.copyOf(dates);
        places = List.copyOf(places);
        people = List.copyOf(people);
        acts = Set.copyOf(acts);
    }

    /** Whether it is the same piece of the same page; what was recognised there follows from that. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Line line
                        && at.equals(line.at)
                        && words.text().equals(line.words.text()));
    }

    @Override
    public int hashCode() {
        return at.hashCode();
    }

    public boolean has(Category category) {
        return words.has(category);
    }

    public boolean does(String act) {
        return words.has(Category.ACT, act) || acts.contains(act);
    }

    public Stream<Word> all(Category category) {
        return words.all(category);
    }

    /** Whether a word of that category in it is so. */
    public boolean any(Category category, Predicate<Word> so) {
        return words.any(category, so);
    }

    /** The word of that category and id that stands nearest to a piece of the text. */
    public Optional<Word> nearest(Category category, Stretch to) {
        return all(category)
                .min(java.util.Comparator.comparingInt(word -> word.at().distance(to)));
    }

    /** Whether it tells how to reach somebody: “Contact: …”, a telephone number, an address for mail. */
    public boolean contactDetails() {
        return any(
                Category.CONTACT_DETAILS,
                word -> !word.id().equals(BEFORE_COLON)
                        || words.text().startsWith(":", word.at().end())
                        || words.text().startsWith(" :", word.at().end()));
    }

    /** Dates that say when something was; no decades. */
    public List<Dated> exactDates() {
        return dates.isEmpty()
                ? dates
                : dates.stream().filter(date -> date.role() != DateRole.VAGUE).toList();
    }

    /** Whether it is the first line of its block. */
    public boolean opens() {
        return at.start() == block.at().start();
    }
}
