package org.wettstein.portal.matter;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wettstein.body.Office;
import org.wettstein.body.Tenure;
import org.wettstein.journal.Id;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.Kind;

/** Who holds which office, in the order of their time in it. */
public record Tenures(Visit visit) {

    public List<HeldOffice> ofPerson(Id person) {
        return list(visit.register().naming(Kind.TENURE, person).stream());
    }

    /** In all offices of a body. */
    public List<HeldOffice> ofBody(Id body) {
        return list(visit.register().naming(Kind.OFFICE, body).stream()
                .flatMap(office -> visit.register().naming(Kind.TENURE, office.id()).stream()));
    }

    List<HeldOffice> list(Stream<Tenure> tenures) {
        return tenures.filter(tenure -> visit.shows(tenure.person()))
                .sorted(Comparator.comparing(Tenure::during, Dates.OLDEST_FIRST))
                .map(this::held)
                .toList();
    }

    private HeldOffice held(Tenure tenure) {
        var office = visit.register().find(Kind.OFFICE, tenure.office());
        return new HeldOffice(
                tenure.person(),
                visit.name(tenure.person()),
                tenure.title()
                        .or(() -> office.map(Office::title))
                        .map(visit::linked)
                        .orElse(Linked.NONE),
                office.map(Office::body).filter(visit::shows).map(visit::name).orElse(Linked.NONE),
                tenure.during().map(visit.wording()::date).orElse(""),
                tenure.sources());
    }
}
