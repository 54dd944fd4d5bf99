package org.wettstein.portal;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wettstein.journal.Journal;
import org.wettstein.portal.discovery.DatasetThing;
import org.wettstein.portal.frame.Frame;
import org.wettstein.portal.frame.Framing;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Subject;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.page.AboutPage;
import org.wettstein.portal.page.ContradictionsPage;
import org.wettstein.portal.page.OverviewPage;
import org.wettstein.portal.table.ActivityTable;
import org.wettstein.portal.table.AgreementTable;
import org.wettstein.portal.table.BodyTable;
import org.wettstein.portal.table.PersonTable;
import org.wettstein.portal.table.PlaceTable;
import org.wettstein.portal.table.SourceTable;
import org.wettstein.portal.table.TablePage;
import org.wettstein.portal.table.ThemeTable;
import org.wettstein.web.Asked;
import org.wettstein.web.Content;

/** Writes the page of a section. */
record SectionPages(Journal journal, Framing framing) implements Destinations {

    @Override
    public Optional<Destination> find(List<String> below) {
        return below.size() > 1
                ? Optional.empty()
                : below.stream()
                        .findFirst()
                        .map(Section::find)
                        .orElse(Optional.of(Section.PARTNERSHIPS))
                        .map(this::destination);
    }

    /** The partnerships are the first page of their language. */
    private Destination destination(Section section) {
        boolean first = section == Section.PARTNERSHIPS;
        return new Destination(
                first ? List.of() : List.of(section.word()), first, parameters(section), visit -> page(visit, section));
    }

    private static Set<String> parameters(Section section) {
        return switch (section) {
            case DUE -> Set.of(Viewing.ON, Viewing.VERSION, "from", "to");
            case HISTORY -> Set.of(Viewing.ON, Viewing.VERSION, "before");
            case PARTNERSHIPS,
                    AGREEMENTS,
                    ACTIVITIES,
                    PLACES,
                    BODIES,
                    PEOPLE,
                    THEMES,
                    SOURCES,
                    CONTRADICTIONS,
                    ABOUT,
                    ACCESSIBILITY -> Set.of(Viewing.ON, Viewing.VERSION);
        };
    }

    private Asked<Content> page(Visit visit, Section section) {
        return switch (section) {
            case PARTNERSHIPS ->
                page(visit, Templates.overview(about(visit, ""), visit.words(), OverviewPage.of(visit)));
            case DUE -> new DuePages(framing).page(visit);
            case HISTORY -> new HistoryPages(journal, framing).page(visit);
            case AGREEMENTS -> table(visit, AgreementTable.of(visit));
            case ACTIVITIES -> table(visit, ActivityTable.of(visit));
            case PLACES -> table(visit, PlaceTable.of(visit));
            case BODIES -> table(visit, BodyTable.of(visit));
            case PEOPLE -> table(visit, PersonTable.of(visit));
            case THEMES -> table(visit, ThemeTable.of(visit));
            case SOURCES -> table(visit, SourceTable.of(visit));
            case CONTRADICTIONS ->
                page(
                        visit,
                        Templates.contradictions(titled(visit, section), visit.words(), ContradictionsPage.of(visit)));
            case ABOUT ->
                page(visit, Templates.about(about(visit, title(visit, section)), visit.words(), AboutPage.of(visit)));
            case ACCESSIBILITY -> page(visit, Templates.accessibility(titled(visit, section), visit.words()));
        };
    }

    private Asked<Content> table(Visit visit, TablePage table) {
        return page(visit, Templates.table(framing.frame(visit, table.title()), visit.words(), table));
    }

    private Frame titled(Visit visit, Section section) {
        return framing.frame(visit, title(visit, section));
    }

    /** The first page and the one about the register tell programs of the register as a whole. */
    private Frame about(Visit visit, String title) {
        return framing.frame(
                visit, Subject.titled(visit, title, Optional.of(new DatasetThing(visit, framing.address()).of())));
    }

    private static String title(Visit visit, Section section) {
        return visit.words().say("section." + section.word());
    }

    static Asked<Content> page(Visit visit, TemplateInstance template) {
        return Asked.understood(Content.page(template.render(), visit.present()));
    }
}
