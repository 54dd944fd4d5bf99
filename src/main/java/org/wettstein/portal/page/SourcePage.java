package org.wettstein.portal.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.portal.evidence.Fact;
import org.wettstein.portal.evidence.Facts;
import org.wettstein.portal.evidence.Footnotes;
import org.wettstein.portal.evidence.RecordSources;
import org.wettstein.portal.evidence.Sayings;
import org.wettstein.portal.evidence.SourceDetails;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.Whereabouts;
import org.wettstein.register.Kind;
import org.wettstein.register.Stated;
import org.wettstein.source.Assertion;
import org.wettstein.source.AssertionState;
import org.wettstein.source.Source;

/**
 * One source, what it says, and what rests on it.
 *
 * @param rests the records that name it for themselves as a whole
 */
public record SourcePage(
        Linked title, String type, String address, List<Fact> facts, List<Saying> sayings, List<Linked> rests) {

    /** What it says about one property of one record, and what the office has made of it. */
    public record Saying(
            Linked record, String property, String says, String standing, boolean official, Linked quote) {}

    public static SourcePage of(Visit visit, Source source) {
        return new SourcePage(
                visit.plainName(source.id()),
                visit.wording().label(source.type()),
                source.address().map(Object::toString).orElse(""),
                facts(visit, source),
                visit.register().naming(Kind.ASSERTION, source.id()).stream()
                        .filter(assertion -> assertion.source().equals(source.id()))
                        .sorted(Comparator.comparing(Assertion::record))
                        .map(assertion -> saying(visit, assertion))
                        .toList(),
                rests(visit, source.id()));
    }

    private static List<Fact> facts(Visit visit, Source source) {
        var details = new SourceDetails(visit);
        return new Facts(visit, new Footnotes(visit), source.id())
                .words("publisher", details.publisher(source))
                .words("reference", source.reference())
                .date("published", source.published())
                .words("read", source.read().map(visit::date))
                .words(
                        "languages",
                        Optional.of(details.languages(source.languages())).filter(words -> !words.isEmpty()))
                .list();
    }

    private static Saying saying(Visit visit, Assertion assertion) {
        var record = assertion.record();
        return new Saying(
                visit.linked(
                        visit.wording().name(record),
                        new Whereabouts(visit).find(record).orElse("")),
                visit.wording().label(assertion.property()),
                Sayings.says(visit, assertion),
                visit.wording().label(assertion.state()),
                assertion.state() == AssertionState.OFFICIAL,
                Sayings.quote(visit, assertion));
    }

    private static List<Linked> rests(Visit visit, Id source) {
        return visit.register()
                .naming(source)
                .filter(stated -> RecordSources.of(stated.record()).contains(source))
                .map(Stated::id)
                .map(id -> visit.linked(
                        visit.wording().name(id),
                        new Whereabouts(visit).find(id).orElse("")))
                .toList();
    }
}
