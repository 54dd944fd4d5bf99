package org.wettstein.reading.ties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.partnership.KindOfTie;
import org.wettstein.reading.partners.Kinds;
import org.wettstein.reading.partners.PageContext;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Word;

/** How the page puts a tie: by the words of its own section first, else by those of the list or page it stands in. */
record KindReading(List<Scoped> lines, Introductions introductions, PageContext context, Quoting quoting) {
    private static final int SEVERAL = 3;
    private static final int LABEL = 50;

    /** A word for a tie in a line about a partner. */
    private record Put(KindOfTie kind, boolean named, int distance, Word word, Scoped line) {}

    /**
     * How a tie is put.
     *
     * @param word the page's own; empty if only the page as a whole has one
     */
    record Kind(KindOfTie kind, Optional<Quoted> word) {}

    Kind of(Partner partner) {
        var best = best(partner);
        return new Kind(
                best.map(Put::kind).orElseGet(() -> heading(partner).orElse(context.kind())),
                best.map(put -> quoting.of(put.word().at(), put.line().line())));
    }

    private Optional<Put> best(Partner partner) {
        var own = new ArrayList<Put>();
        var enumerated = new ArrayList<Put>();
        for (var scoped : lines) {
            if (scoped.about(partner)) {
                var target = scoped.partners().size() >= SEVERAL ? enumerated : own;
                puts(scoped, partner).forEach(target::add);
            }
        }
        boolean silent = own.stream().noneMatch(KindReading::formalOrNamed)
                || (vague(own) && heading(partner).filter(Kinds::particular).isPresent());
        boolean entry = silent && !partner.leads().isEmpty() && formalHeading(partner);
        if (entry) {
            return Optional.empty();
        }
        boolean particular = enumerated.stream().anyMatch(put -> Kinds.particular(put.kind()));
        return strongest(own)
                .filter(put -> !particular || Kinds.formal(put.kind()))
                .or(() -> strongest(enumerated));
    }

    private static boolean formalOrNamed(Put put) {
        boolean text = put.kind() == KindOfTie.MOU;
        return Kinds.formal(put.kind())
                || (!text && (put.named() || (put.kind() == KindOfTie.COOPERATION && !label(put))));
    }

    /** {@code Relationship established: 1989}: a label over a date says not what kind of tie it is. */
    private static boolean label(Put put) {
        var line = put.line().line();
        return line.at().length() <= LABEL && !line.exactDates().isEmpty();
    }

    /** “The partnership” may be said of any tie: a list of sister cities tells more. */
    private static boolean vague(List<Put> own) {
        return own.stream().allMatch(put -> put.kind() == KindOfTie.PARTNERSHIP && !put.named());
    }

    private boolean formalHeading(Partner partner) {
        return heading(partner).filter(Kinds::formal).isPresent();
    }

    private static Optional<Put> strongest(List<Put> puts) {
        return puts.stream()
                .max(Comparator.comparing((Put put) -> Kinds.formal(put.kind()))
                        .thenComparing(put -> put.kind() == KindOfTie.SISTER_STATE)
                        .thenComparing(put -> Kinds.weight(put.kind()) >= 5)
                        .thenComparing(Put::named)
                        .thenComparing(put -> Math.max(Kinds.weight(put.kind()), Kinds.weight(KindOfTie.MOU)))
                        .thenComparing(Put::distance, Comparator.reverseOrder()));
    }

    private static Stream<Put> puts(Scoped scoped, Partner partner) {
        var mentions = scoped.mentions(partner);
        boolean named = !mentions.isEmpty();
        if (scoped.partners().size() > 1 && !mentions.isEmpty()) {
            return governing(scoped, mentions.getFirst())
                    .map(word -> new Put(Kinds.of(word), named, 0, word, scoped))
                    .stream();
        }
        return scoped.line()
                .all(Category.TIE)
                .filter(word -> relation(scoped.line(), word))
                .map(word -> new Put(Kinds.of(word), named, distance(word, mentions), word, scoped));
    }

    /** “The agreement was signed” is no word for a tie; “an agreement with X” is one. */
    private static boolean relation(Line line, Word word) {
        if (Kinds.of(word) == KindOfTie.UNKNOWN) {
            return false;
        }
        return !word.id().equals(Kinds.AGREEMENT) || line.words().has(Category.WITH, "with") || line.does("contact");
    }

    private static int distance(Word word, List<Named> mentions) {
        return mentions.stream()
                .mapToInt(place -> place.at().distance(word.at()))
                .min()
                .orElse(1000);
    }

    /** In a line about several partners: the last word for a tie before this one, else the first behind it. */
    private static Optional<Word> governing(Scoped scoped, Named place) {
        Stretch at = place.at();
        var known = scoped.line()
                .all(Category.TIE)
                .filter(word -> Kinds.of(word) != KindOfTie.UNKNOWN)
                .toList();
        return known.stream()
                .filter(word -> word.at().before(at))
                .reduce((_, last) -> last)
                .or(() -> known.stream().findFirst());
    }

    private Optional<KindOfTie> heading(Partner partner) {
        return introductions.of(partner);
    }
}
