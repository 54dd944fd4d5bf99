package org.wettstein.portal;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.wettstein.activity.Activity;
import org.wettstein.agreement.Agreement;
import org.wettstein.body.Body;
import org.wettstein.body.Person;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.place.Place;
import org.wettstein.portal.discovery.Subjects;
import org.wettstein.portal.frame.Framing;
import org.wettstein.portal.frame.OwnPages;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.Matters;
import org.wettstein.portal.page.ActivityPage;
import org.wettstein.portal.page.AgreementPage;
import org.wettstein.portal.page.BodyPage;
import org.wettstein.portal.page.NotYetPage;
import org.wettstein.portal.page.PartnershipPage;
import org.wettstein.portal.page.PersonPage;
import org.wettstein.portal.page.PlacePage;
import org.wettstein.portal.page.SourcePage;
import org.wettstein.portal.page.ThemePage;
import org.wettstein.register.standing.Standings;
import org.wettstein.source.Source;
import org.wettstein.theme.Theme;
import org.wettstein.web.Asked;
import org.wettstein.web.Content;
import org.wettstein.web.Problem;
import org.wettstein.web.ProblemCode;

/** Writes the page of a record. */
record RecordPages(Framing framing) implements Destinations {

    @Override
    public Optional<Destination> find(List<String> below) {
        return below.size() == 2
                ? Section.find(below.getFirst())
                        .flatMap(Section::kind)
                        .flatMap(kind -> Id.find(kind.word() + "/" + below.getLast()))
                        .map(id -> Destination.view(below, visit -> page(visit, id)))
                : Optional.empty();
    }

    private Asked<Content> page(Visit visit, Id id) {
        if (new OwnPages(visit.newest(), visit.links()).find(id).isEmpty()) {
            return Asked.refused(Problem.of(ProblemCode.NOT_FOUND));
        }
        return SectionPages.page(
                visit,
                visit.register()
                        .find(id)
                        .map(record -> known(visit, id, record))
                        .orElseGet(() -> notYet(visit, id)));
    }

    private TemplateInstance known(Visit visit, Id id, Record record) {
        var words = visit.words();
        if (!isThere(visit, record)) {
            return Templates.notyet(
                    framing.frame(visit, visit.wording().name(id).words()), words, NotYetPage.onDay(visit, id));
        }
        var frame = framing.frame(visit, new Subjects(visit).of(id, record));
        return switch (record) {
            case Partnership tie -> Templates.partnership(frame, words, PartnershipPage.of(visit, tie));
            case Agreement text -> Templates.agreement(frame, words, AgreementPage.of(visit, text));
            case Activity activity -> Templates.activity(frame, words, ActivityPage.of(visit, activity));
            case Place place -> Templates.place(frame, words, PlacePage.of(visit, place));
            case Body body -> Templates.body(frame, words, BodyPage.of(visit, body));
            case Person person -> Templates.person(frame, words, PersonPage.of(visit, person));
            case Theme theme -> Templates.theme(frame, words, ThemePage.of(visit, theme));
            case Source source -> Templates.source(frame, words, SourcePage.of(visit, source));
            default -> throw new IllegalStateException("no page for " + id);
        };
    }

    private static boolean isThere(Visit visit, Record record) {
        return switch (record) {
            case Partnership tie ->
                Standings.find(visit.register(), tie, visit.day()).isPresent();
            case Agreement text -> Matters.isThere(visit, text);
            case Activity activity -> visit.knows(activity.date());
            default -> true;
        };
    }

    /** A record that came into the register after the version asked for. */
    private TemplateInstance notYet(Visit visit, Id id) {
        return Templates.notyet(
                framing.frame(visit, visit.inPresent().name(id).words()), visit.words(), NotYetPage.record(visit, id));
    }
}
