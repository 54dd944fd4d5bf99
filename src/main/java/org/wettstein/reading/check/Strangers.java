package org.wettstein.reading.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wettstein.reading.partners.Evidence;
import org.wettstein.reading.partners.Kinds;
import org.wettstein.reading.proposal.KnownTies;
import org.wettstein.reading.proposal.ProposedRecord;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.text.Block;
import org.wettstein.reading.ties.ReadTie;
import org.wettstein.reading.vocabulary.Category;

/**
 * Partners of which the register knows nothing at all. Much that is read as a partner is none: only a place that leads an
 * entry beside known partners, or that a word for a tie stands right with, is called unknown.
 */
record Strangers(ReadTies ties) {
    private static final List<Category> BEFORE =
            List.of(Category.TIE, Category.TERRITORY, Category.OF, Category.WITH, Category.LOCATIVE);
    private static final List<Category> LINKS = List.of(Category.WITH, Category.BETWEEN, Category.AND);

    boolean among(ProposedRecord proposed) {
        return proposed.confidence().certain()
                && ties.reading().ties().stream()
                        .filter(tie -> tie.named().equals(proposed.quote()))
                        .filter(tie -> new KnownTies(ties.register())
                                .place(tie.partner())
                                .isEmpty())
                        .anyMatch(tie -> listed(tie) || tied(tie));
    }

    /** It begins an entry or heading of its own, and beside it so does a partner that the register knows. */
    private boolean listed(ReadTie tie) {
        var leads = leads().toList();
        return leads.stream()
                .filter(lead -> lead.place().key().equals(tie.partner().key()) && begins(lead))
                .anyMatch(lead -> leads.stream()
                        .anyMatch(other ->
                                beside(lead.line().block(), other.line().block())
                                        && ties.known(other.place()).isPresent()));
    }

    private Stream<Evidence> leads() {
        return ties.reading().lines().stream()
                .flatMap(scoped -> scoped.partners().stream())
                .distinct()
                .flatMap(partner -> partner.leads().stream());
    }

    private static boolean beside(Block block, Block other) {
        return block.kind() == other.kind() && block.depth() == other.depth();
    }

    /** With nothing before it but words for ties and territories, and no word for a signed text behind it. */
    private static boolean begins(Evidence lead) {
        var line = lead.line();
        int token = line.words().tokens().from(lead.place().at().start());
        return line.opens()
                && !line.has(Category.AGREEMENT)
                && IntStream.range(line.words().begin(), token).allMatch(before -> BEFORE.stream()
                        .flatMap(line::all)
                        .anyMatch(word -> word.first() <= before && before < word.afterLast()));
    }

    private boolean tied(ReadTie tie) {
        return ties.line(tie.named())
                .filter(line -> line.all(Category.TIE).map(Kinds::of).anyMatch(Kinds::formal))
                .filter(line -> line.places().stream()
                        .filter(place -> place.key().equals(tie.partner().key()))
                        .anyMatch(place -> !place.common() && linked(line, place)))
                .isPresent();
    }

    private static boolean linked(Line line, Named place) {
        int token = line.words().tokens().from(place.at().start());
        return LINKS.stream().anyMatch(link -> line.words().before(token, link).isPresent());
    }
}
