package org.wettstein.portal.evidence;

import java.util.List;
import org.wettstein.portal.frame.Visit;
import org.wettstein.wording.Sentence;

/** A sentence on a page with the sources of what it tells. */
public record Statement(String words, List<Reference> references) {

    public static Statement of(Sentence sentence, Visit visit, Footnotes footnotes) {
        var sources = sentence.records().stream()
                .flatMap(record -> visit.register().find(record).stream())
                .flatMap(record -> RecordSources.of(record).stream())
                .toList();
        return new Statement(sentence.text(), footnotes.refer(sources));
    }
}
