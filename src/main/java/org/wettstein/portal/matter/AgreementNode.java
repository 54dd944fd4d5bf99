package org.wettstein.portal.matter;

import java.util.List;
import org.wettstein.portal.evidence.Reference;
import org.wettstein.portal.frame.Linked;

/**
 * An agreement in the tree, or a time that none covered.
 *
 * @param gap the sentence on a gap; empty for an agreement, and then the rest is
 * @param standing what the agreement is on the day
 * @param below what hangs below it, in the order of time
 */
public record AgreementNode(
        String gap,
        String anchor,
        Linked title,
        String type,
        Badge standing,
        List<String> sentences,
        List<Reference> references,
        List<AgreementNode> below) {

    static AgreementNode gap(String sentence) {
        return new AgreementNode(sentence, "", Linked.NONE, "", new Badge("", ""), List.of(), List.of(), List.of());
    }
}
