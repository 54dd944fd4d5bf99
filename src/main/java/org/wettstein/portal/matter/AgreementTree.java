package org.wettstein.portal.matter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.journal.Id;
import org.wettstein.portal.evidence.Footnotes;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.standing.Gap;
import org.wettstein.register.standing.Standings;
import org.wettstein.wording.Sentence;

/**
 * Agreements as they hang below each other: a memorandum under its framework, a renewal under what it renews, and the
 * gaps where they were.
 */
public record AgreementTree(Visit visit, Footnotes footnotes, List<Agreement> agreements, List<Gap> gaps) {

    /** Those that hang below none of the others. */
    public List<AgreementNode> roots() {
        return agreements.stream()
                .filter(agreement -> parent(agreement).isEmpty())
                .map(this::node)
                .toList();
    }

    public AgreementNode node(Agreement agreement) {
        var standing = Standings.find(visit.register(), agreement, visit.day());
        return new AgreementNode(
                "",
                Items.anchor(agreement.id()),
                visit.name(agreement.id()),
                type(agreement),
                Badge.of(standing, visit),
                sentences(agreement),
                footnotes.refer(agreement.sources()),
                below(agreement));
    }

    /** Empty where the title says it already. */
    private String type(Agreement agreement) {
        var type = visit.wording().label(agreement.type());
        return visit.wording().name(agreement.id()).words().equalsIgnoreCase(type) ? "" : type;
    }

    /** None of what came after the day. */
    private List<String> sentences(Agreement agreement) {
        return visit.knows(Matters.signed(agreement))
                ? visit.wording().agreement(agreement).stream()
                        .map(Sentence::text)
                        .toList()
                : List.of();
    }

    private List<AgreementNode> below(Agreement above) {
        return agreements.stream()
                .filter(agreement ->
                        parent(agreement).filter(above.id()::equals).isPresent())
                .flatMap(this::nodeAndGap)
                .toList();
    }

    /** A gap stands behind the agreement that had run out. */
    private Stream<AgreementNode> nodeAndGap(Agreement agreement) {
        return Stream.concat(
                Stream.of(node(agreement)),
                gaps.stream()
                        .filter(gap -> gap.before().equals(agreement.id()))
                        .map(gap -> AgreementNode.gap(visit.wording().gap(gap).text())));
    }

    /** What it hangs below, so far as that is shown here: its framework first, else what it renews. */
    private Optional<Id> parent(Agreement agreement) {
        return agreement.under().filter(this::isHere).or(() -> agreement
                .renews()
                .filter(this::isHere));
    }

    private boolean isHere(Id id) {
        return agreements.stream().anyMatch(agreement -> agreement.id().equals(id));
    }
}
