package org.wettstein.reading.ties;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Word;

/** Whether a page says that a tie is over or suspended. */
record EndReading(List<Scoped> lines, Quoting quoting) {
    private static final int NEAR = 80;
    private static final Set<String> ARTICLES = Set.of(
            "der", "die", "das", "ein", "eine", "the", "a", "le", "la", "les", "l", "un", "une", "il", "lo", "i", "gli",
            "una", "el", "los", "las");
    private static final Set<String> NOT =
            Set.of("nicht", "not", "never", "pas", "non", "no", "nie", "ne", "without", "ohne", "sans", "senza", "sin");

    Optional<Quoted> ended(Partner partner) {
        return lines.stream()
                .filter(scoped -> scoped.about(partner) && scoped.partners().size() <= 2)
                .filter(scoped -> says(scoped.line(), "end", partner) || suspends(scoped, partner))
                .map(Scoped::line)
                .map(quoting::of)
                .findFirst();
    }

    boolean suspended(Partner partner) {
        return lines.stream().anyMatch(scoped -> scoped.about(partner) && suspends(scoped, partner));
    }

    /** “The partnership has existed since 1961. In 2022 the council suspended it.” */
    private static boolean suspends(Scoped scoped, Partner partner) {
        var line = scoped.line();
        boolean before = scoped.single()
                && scoped.before().stream()
                        .limit(1)
                        .anyMatch(other -> other.block().equals(line.block()) && other.has(Category.TIE));
        return says(line, "suspend", partner)
                || (inOwnEntry(scoped, partner) && headsWithSuspension(line))
                || (before && line.any(Category.ACT, word -> word.id().equals("suspend") && !denied(line, word)));
    }

    private static boolean inOwnEntry(Scoped scoped, Partner partner) {
        var block = scoped.line().block();
        return scoped.single() && block.entry() && partner.leads(block);
    }

    /** “Suspended in 2022.”, “Currently on hold”: late in a long row or entry, without a subject of its own. */
    private static boolean headsWithSuspension(Line line) {
        return !line.has(Category.THEME)
                && !line.does("exchange")
                && line.any(
                        Category.ACT,
                        word -> word.id().equals("suspend")
                                && wordsAhead(line, word) <= 1
                                && !subjectBehind(line, word)
                                && !denied(line, word));
    }

    /** How many words stand before it in its sentence, besides dates. */
    private static int wordsAhead(Line line, Word word) {
        var tokens = line.words().tokens();
        int ahead = 0;
        for (int token = line.words().begin(); token < word.first(); token++) {
            var at = tokens.at(token, token + 1);
            ahead += line.dates().stream().anyMatch(date -> date.at().contains(at)) ? 0 : 1;
        }
        return ahead;
    }

    /** {@code Seit 2020 ruht die Buslinie}: an article right behind it begins what else is suspended. */
    private static boolean subjectBehind(Line line, Word word) {
        return word.afterLast() < line.words().end()
                && ARTICLES.contains(line.words().tokens().folded(word.afterLast()));
    }

    /** Near a word for the tie itself, and not denied. */
    private static boolean says(Line line, String act, Partner partner) {
        if (!line.does(act)) {
            return false;
        }
        boolean entry = partner.leads(line);
        return line.all(Category.ACT)
                .filter(word -> word.id().equals(act))
                .anyMatch(word -> (entry
                                || Stream.concat(
                                                Stream.of(Category.TIE, Category.AGREEMENT)
                                                        .flatMap(line::all),
                                                line.all(Category.ACT).filter(other -> other.id()
                                                        .equals("contact")))
                                        .anyMatch(tie -> tie.at().distance(word.at()) <= NEAR))
                        && !denied(line, word));
    }

    private static boolean denied(Line line, Word word) {
        var tokens = line.words().tokens();
        for (int token = Math.max(line.words().begin(), word.first() - 3); token < word.first(); token++) {
            if (NOT.contains(tokens.folded(token))) {
                return true;
            }
        }
        return false;
    }
}
