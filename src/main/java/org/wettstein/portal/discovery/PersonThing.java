package org.wettstein.portal.discovery;

import java.util.Optional;
import org.wettstein.body.Office;
import org.wettstein.body.Person;
import org.wettstein.body.Tenure;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonObject;
import org.wettstein.language.Text;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.Kind;

/** Somebody in office; each office is a role with the time it was held, so far as that is known. */
record PersonThing(Visit visit) {

    JsonObject of(Person person) {
        var name = person.name();
        var thing = JsonObject.of("@type", "Person")
                .with("name", name.whole())
                .with("familyName", name.family())
                .with(
                        "jobTitle",
                        new JsonArray(visit.register().naming(Kind.TENURE, person.id()).stream()
                                .flatMap(tenure -> role(tenure).stream())
                                .toList()));
        return name.given().map(given -> thing.with("givenName", given)).orElse(thing);
    }

    private Optional<Json> role(Tenure tenure) {
        return title(tenure).map(title -> {
            var role = JsonObject.of("@type", "Role")
                    .with("jobTitle", visit.wording().passage(title).words());
            var begun = tenure.during()
                    .flatMap(PlainDate::begin)
                    .map(begin -> role.with("startDate", begin))
                    .orElse(role);
            return tenure.during()
                    .flatMap(PlainDate::end)
                    .map(end -> begun.with("endDate", end))
                    .orElse(begun);
        });
    }

    private Optional<Text> title(Tenure tenure) {
        return tenure.title()
                .or(() -> visit.register().find(Kind.OFFICE, tenure.office()).map(Office::title));
    }
}
