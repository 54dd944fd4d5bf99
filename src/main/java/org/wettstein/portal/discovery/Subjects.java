package org.wettstein.portal.discovery;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wettstein.activity.Activity;
import org.wettstein.agreement.Agreement;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.portal.frame.Subject;
import org.wettstein.portal.frame.Visit;
import org.wettstein.wording.Sentence;

/** Says of each record what its page is about. */
public record Subjects(Visit visit) {
    /** More than that nobody shows in a list of results. */
    private static final int SENTENCES = 2;

    public Subject of(Id id, Record record) {
        var title = visit.wording().name(id).words();
        var thing = new Things(visit).about(record);
        return sentences(record)
                .map(told -> new Subject(title, told, thing))
                .orElseGet(() -> Subject.titled(visit, title, thing));
    }

    private Optional<String> sentences(Record record) {
        var told =
                switch (record) {
                    case Partnership tie ->
                        visit.wording().partnership(tie).stream().map(Sentence::text);
                    case Agreement agreement ->
                        visit.wording().agreement(agreement).stream().map(Sentence::text);
                    case Activity activity ->
                        visit.wording().activity(activity).stream().map(Sentence::text);
                    default -> Stream.<String>empty();
                };
        return Optional.of(told.limit(SENTENCES).collect(Collectors.joining(" ")))
                .filter(words -> !words.isEmpty());
    }
}
