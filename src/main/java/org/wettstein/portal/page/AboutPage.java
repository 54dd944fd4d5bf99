package org.wettstein.portal.page;

import java.util.List;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.Kind;

/**
 * What this register is, how much is in it, where its data is and how to check it.
 *
 * @param counts how many records there are of each kind that pages show
 * @param tables the lists for programs
 * @param export where the public journal is
 * @param api where the interface for programs is described
 */
public record AboutPage(
        Linked holder,
        String version,
        String day,
        String timeZone,
        List<String> counts,
        List<Linked> tables,
        String export,
        String api) {
    private static final List<Section> TABLES = List.of(
            Section.PARTNERSHIPS,
            Section.AGREEMENTS,
            Section.ACTIVITIES,
            Section.PLACES,
            Section.SOURCES,
            Section.DUE,
            Section.CONTRADICTIONS);

    private static final List<Kind<?>> COUNTED = List.of(
            Kind.PARTNERSHIP,
            Kind.AGREEMENT,
            Kind.DECISION,
            Kind.COMMITMENT,
            Kind.ACTIVITY,
            Kind.AMOUNT,
            Kind.PARLIAMENTARY_ITEM,
            Kind.PLACE,
            Kind.BODY,
            Kind.PERSON,
            Kind.SOURCE,
            Kind.ASSERTION,
            Kind.RULING);

    public static AboutPage of(Visit visit) {
        return new AboutPage(
                visit.linked(visit.holder().name()),
                Long.toString(visit.register().version()),
                visit.date(visit.day()),
                visit.holder().timeZone().getId(),
                COUNTED.stream().map(kind -> count(visit, kind)).toList(),
                TABLES.stream()
                        .map(section -> Linked.to(
                                visit.words().say("section." + section.word()),
                                visit.links().table(section)))
                        .toList(),
                visit.links().data("v1/export"),
                visit.links().data("openapi"));
    }

    private static String count(Visit visit, Kind<?> kind) {
        return visit.words()
                .say(
                        "changed." + kind.word(),
                        "count",
                        visit.register().stated(kind).count());
    }
}
