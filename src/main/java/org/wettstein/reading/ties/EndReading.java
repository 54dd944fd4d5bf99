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
                || (before && line.any(Category.ACT, word -> word.id().equals("suspend") && !denied(line, word)));
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
