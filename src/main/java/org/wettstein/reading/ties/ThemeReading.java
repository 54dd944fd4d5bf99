package org.wettstein.reading.ties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.partners.Holding;
import org.wettstein.reading.partners.Kinds;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.text.BlockKind;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Word;

/** What partners work on: subjects in sentences about the work, not in those that describe the place. */
record ThemeReading(List<Scoped> lines, Holding holder, Quoting quoting) {
    private static final int ENUMERATION = 3;
    private static final int BESIDE = 12;

    List<ReadTheme> themes(Partner partner) {
        var found = new LinkedHashMap<String, ReadTheme>();
        for (var scoped : lines) {
            if (scoped.line().has(Category.THEME)
                    && (scoped.about(partner) || ofAll(scoped, partner))
                    && tells(scoped, partner)) {
                for (var word : subjects(scoped.line(), partner, scoped)) {
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

    /** “All our partnerships serve culture and sport”: what stands in no partner's section is said of each. */
    private boolean ofAll(Scoped scoped, Partner partner) {
        var line = scoped.line();
        return perhapsOfAll(scoped, holder)
                && (line.has(Category.TIE)
                        || line.does("exchange")
                        || goesOnAboutTies(scoped)
                        || (line.has(Category.FOCUS) && listedBefore(partner, line)));
    }

    /** “Twinning is …. It serves culture and sport”: the sentence before is about ties of any partner. */
    private static boolean goesOnAboutTies(Scoped scoped) {
        var line = scoped.line();
        return (line.has(Category.FOCUS) || line.does("visit"))
                && scoped.before().stream()
                        .findFirst()
                        .filter(before -> before.block().equals(line.block())
                                && before.all(Category.TIE).map(Kinds::of).anyMatch(Kinds::formal))
                        .isPresent();
    }

    /** Whether it is said of each partner, or at least of those that the page has named before. */
    static boolean perhapsOfAll(Scoped scoped, Holding holder) {
        var line = scoped.line();
        return scoped.partners().isEmpty()
                && line.has(Category.THEME)
                && line.dates().isEmpty()
                && line.places().stream().allMatch(place -> holder.is(place) || place.isCountry())
                && (line.has(Category.TIE) || line.does("exchange") || line.does("visit") || line.has(Category.FOCUS));
    }

    private static boolean listedBefore(Partner partner, Line line) {
        return partner.evidence().stream()
                .filter(evidence -> evidence.line().at().before(line.at()))
                .anyMatch(evidence -> evidence.confidence() == Confidence.ENTRY_OF_A_LIST
                        || evidence.confidence() == Confidence.SAID_IN_A_SENTENCE);
    }

    private static boolean tells(Scoped scoped, Partner partner) {
        var line = scoped.line();
        if (line.block().heading() || line.block().kind() == BlockKind.CAPTION || line.contactDetails()) {
            return false;
        }
        if (scoped.single() && new Enumeration(line).bare()) {
            return true;
        }
        long subjects = subjects(line).stream().map(Word::id).distinct().count();
        boolean ofTies = scoped.partners().isEmpty() && line.has(Category.TIE) && subjects >= ENUMERATION;
        if (line.has(Category.DESCRIBE) && !ofTies) {
            return false;
        }
        return line.has(Category.FOCUS)
                || line.has(Category.TIE)
                || line.does("contact")
                || line.does("exchange")
                || subjects >= ENUMERATION
                || announced(scoped)
                || (scoped.partners().isEmpty() && line.does("visit"))
                || inEntry(line, partner);
    }

    /** “Our activities”: a heading right above says that what follows is the work. */
    private static boolean announced(Scoped scoped) {
        return scoped.before().stream()
                .filter(line -> line.block().heading())
                .findFirst()
                .filter(heading ->
                        heading.has(Category.FOCUS) && heading.places().isEmpty())
                .isPresent();
    }

    /** “X (country), since 1990: design and industry” in a list of partners, and a cell of its own in a table. */
    private static boolean inEntry(Line line, Partner partner) {
        var text = line.words().text();
        String set = line.block().kind() == BlockKind.ROW ? "(?s).*(?:\\t| \\| ).*" : "(?s).*(?:: | [-–—] ).*";
        return line.block().entry()
                && partner.leads(line)
                && subjects(line).stream().anyMatch(word -> text.substring(
                                line.at().start(), word.at().start())
                        .matches(set));
    }

    private static List<Word> subjects(Line line, Partner partner, Scoped scoped) {
        var clauses = new Clauses(scoped);
        var all = subjects(line);
        var shares = new Shares(scoped, all);
        return all.stream()
                .filter(word -> shares.has(partner, word))
                .filter(word -> clauses.of(word.at()).map(partner::equals).orElse(true))
                .toList();
    }

    /** Without words inside the names of organisations, persons' offices and fairs. */
    private static List<Word> subjects(Line line) {
        var found = new ArrayList<Word>();
        line.all(Category.THEME)
                .filter(word ->
                        line.people().stream().noneMatch(person -> person.at().overlaps(word.at())))
                .filter(word ->
                        line.places().stream().noneMatch(place -> place.at().overlaps(word.at())))
                .filter(word -> Stream.of(Category.TIE, Category.AGREEMENT)
                        .flatMap(line::all)
                        .noneMatch(tie -> tie.at().overlaps(word.at())))
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
