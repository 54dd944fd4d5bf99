package org.wettstein.portal.evidence;

import java.util.HashSet;
import java.util.List;
import org.wettstein.journal.Id;
import org.wettstein.portal.frame.Visit;
import org.wettstein.wording.Sentence;

/** A sentence on a page with the sources of what it tells. */
public record Statement(String words, List<Reference> references) {

    /** Sentences that follow each other: each source stands behind the first of them that rests on it. */
    public static List<Statement> list(List<Sentence> sentences, Visit visit, Footnotes footnotes) {
        var named = new HashSet<Id>();
        return sentences.stream()
                .map(sentence -> new Statement(
                        sentence.text(),
                        footnotes.refer(sources(sentence, visit).stream()
                                .filter(named::add)
                                .toList())))
                .toList();
    }

    private static List<Id> sources(Sentence sentence, Visit visit) {
        return sentence.records().stream()
                .flatMap(record -> visit.register().find(record).stream())
                .flatMap(record -> RecordSources.of(record).stream())
                .toList();
    }
}
