package org.wettstein.portal;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import org.wettstein.activity.Activity;
import org.wettstein.agreement.Agreement;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.place.Place;
import org.wettstein.portal.frame.Frame;
import org.wettstein.portal.frame.Framing;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.Matters;
import org.wettstein.portal.page.AboutPage;
import org.wettstein.portal.page.ActivityPage;
import org.wettstein.portal.page.AgreementPage;
import org.wettstein.portal.page.ContradictionsPage;
import org.wettstein.portal.page.NotYetPage;
import org.wettstein.portal.page.OverviewPage;
import org.wettstein.portal.page.PartnershipPage;
import org.wettstein.portal.page.PlacePage;
import org.wettstein.portal.page.SourcePage;
import org.wettstein.portal.page.TablePage;
import org.wettstein.portal.page.Tables;
import org.wettstein.register.LiveRegister;
import org.wettstein.register.standing.Standings;
import org.wettstein.source.Source;
import org.wettstein.web.Asked;
import org.wettstein.web.Content;
import org.wettstein.web.Problem;
import org.wettstein.web.ProblemCode;

/** Writes the page of a section or a record. */
record Pages(LiveRegister live, Framing framing) {

    Asked<Content> section(Visit visit, Section section) {
        return switch (section) {
            case PARTNERSHIPS ->
                page(visit, Templates.overview(frame(visit, ""), visit.words(), OverviewPage.of(visit)));
            case AGREEMENTS -> table(visit, new Tables(visit).agreements());
            case ACTIVITIES -> table(visit, new Tables(visit).activities());
            case PLACES -> table(visit, new Tables(visit).places());
            case SOURCES -> table(visit, new Tables(visit).sources());
            case DUE -> new DuePages(framing).page(visit);
            case HISTORY -> new HistoryPages(live.journal(), framing).page(visit);
            case CONTRADICTIONS ->
                page(
                        visit,
                        Templates.contradictions(titled(visit, section), visit.words(), ContradictionsPage.of(visit)));
            case ABOUT -> page(visit, Templates.about(titled(visit, section), visit.words(), AboutPage.of(visit)));
        };
    }

    Asked<Content> record(Visit visit, Id id) {
        return visit.register()
                .find(id)
                .flatMap(record -> known(visit, id, record))
                .or(() -> notYet(visit, id))
                .map(template -> page(visit, template))
                .orElseGet(() -> Asked.refused(Problem.of(ProblemCode.NOT_FOUND)));
    }

    private Optional<TemplateInstance> known(Visit visit, Id id, Record record) {
        var frame = frame(visit, visit.wording().name(id).words());
        var words = visit.words();
        if (!isThere(visit, record)) {
            return Optional.of(Templates.notyet(frame, words, NotYetPage.onDay(visit, id)));
        }
        return switch (record) {
            case Partnership tie -> Optional.of(Templates.partnership(frame, words, PartnershipPage.of(visit, tie)));
            case Agreement text -> Optional.of(Templates.agreement(frame, words, AgreementPage.of(visit, text)));
            case Activity activity -> Optional.of(Templates.activity(frame, words, ActivityPage.of(visit, activity)));
            case Place place -> Optional.of(Templates.place(frame, words, PlacePage.of(visit, place)));
            case Source source -> Optional.of(Templates.source(frame, words, SourcePage.of(visit, source)));
            default -> Optional.empty();
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
    private Optional<TemplateInstance> notYet(Visit visit, Id id) {
        return visit.newest()
                .find(id)
                .map(_ -> Templates.notyet(
                        frame(visit, visit.inPresent().name(id).words()), visit.words(), NotYetPage.record(visit, id)));
    }

    private Asked<Content> table(Visit visit, TablePage table) {
        return page(visit, Templates.table(frame(visit, table.title()), visit.words(), table));
    }

    private Frame titled(Visit visit, Section section) {
        return frame(visit, visit.words().say("section." + section.word()));
    }

    private Frame frame(Visit visit, String title) {
        return framing.frame(visit, title);
    }

    static Asked<Content> page(Visit visit, TemplateInstance template) {
        return Asked.understood(Content.page(template.render(), visit.present()));
    }
}
