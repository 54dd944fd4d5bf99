package org.wettstein.portal.evidence;

import java.util.List;
import org.wettstein.portal.frame.Visit;
import org.wettstein.wording.Sentence;

/**
 * What a page tells of its record before it lists anything: the first sentence large, the others below it.
 *
 * @param lead at most one
 */
public record Telling(List<Statement> lead, List<Statement> text) {

    public static Telling of(List<Sentence> sentences, Visit visit, Footnotes footnotes) {
        var statements = Statement.list(sentences, visit, footnotes);
        int first = Math.min(1, statements.size());
        return new Telling(statements.subList(0, first), statements.subList(first, statements.size()));
    }
}
