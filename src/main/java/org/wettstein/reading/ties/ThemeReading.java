package org.wettstein.reading.ties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.text.BlockKind;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Word;

/** What partners work on: subjects in sentences about the work, not in those that describe the place. */
record ThemeReading(List<Scoped> lines, Quoting quoting) {
    private static final int ENUMERATION = 3;
    private static final int BESIDE = 12;

    List<ReadTheme> themes(Partner partner) {
        var found = new LinkedHashMap<String, ReadTheme>();
        for (var scoped : lines) {
            if (scoped.about(partner) && tells(scoped.line())) {
                for (var word : subjects(scoped.line())) {
                    var quote = quoting.of(whole(scoped.line(), word), scoped.line());
                    found.putIfAbsent(word.id() + quote.words(), theme(scoped, word, quote));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private ReadTheme theme(Scoped scoped, Word word, Quoted quote) {
        var line = scoped.line();
        return new ReadTheme(word.id(), quote, quoting.of(line), line.does("among"), confidence(scoped));
    }

    private static boolean tells(Line line) {
        if (line.block().heading() || line.block().kind() == BlockKind.CAPTION) {
            return false;
        }
        long subjects = subjects(line).stream().map(Word::id).distinct().count();
        boolean focused = line.has(Category.FOCUS) || line.has(Category.TIE);
        return !line.has(Category.DESCRIBE)
                && !line.has(Category.CONTACT_DETAILS)
                && (focused || subjects >= ENUMERATION);
    }

    /** Without words inside the names of organisations, persons' offices and fairs. */
    private static List<Word> subjects(Line line) {
        var found = new ArrayList<Word>();
        line.all(Category.THEME)
                .filter(word ->
                        line.people().stream().noneMatch(person -> person.at().overlaps(word.at())))
                .filter(word ->
                        line.places().stream().noneMatch(place -> place.at().overlaps(word.at())))
                .filter(word -> !ofAName(line, word))
                .forEach(found::add);
        return found;
    }

    /** {@code Universität Basel}, {@code Art Basel}: a name behind it makes the word part of a name. */
    private static boolean ofAName(Line line, Word word) {
        return line.places().stream()
                .anyMatch(place -> place.at().start() >= word.at().end()
                        && place.at().start() - word.at().end() == 1
                        && Set.of(Category.INSTITUTION).stream().anyMatch(category -> line.all(category)
                                .anyMatch(other -> other.at().overlaps(word.at()))));
    }

    /** A word joined to the next by a hyphen is quoted with it. */
    private static Stretch whole(Line line, Word word) {
        return line.all(Category.THEME)
                .filter(other -> other.id().equals(word.id())
                        && other.at().start() > word.at().start())
                .filter(other -> other.at().start() - word.at().end() == 1 && BESIDE > 0)
                .map(other -> word.at().to(other.at()))
                .findFirst()
                .orElse(word.at());
    }

    private static Confidence confidence(Scoped scoped) {
        if (scoped.named()) {
            return Confidence.SAID_IN_A_SENTENCE;
        }
        return scoped.single() ? Confidence.FROM_ITS_SECTION : Confidence.SEVERAL_TIES;
    }
}
