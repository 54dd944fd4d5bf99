package org.wettstein.portal.discovery;

import java.util.List;
import java.util.stream.Stream;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonObject;
import org.wettstein.portal.frame.PublicAddress;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;

/** The register itself as a set of data, with the lists that can be fetched. */
public record DatasetThing(Visit visit, PublicAddress address) {
    private static final List<Section> LISTS = List.of(
            Section.PARTNERSHIPS,
            Section.AGREEMENTS,
            Section.ACTIVITIES,
            Section.PLACES,
            Section.BODIES,
            Section.PEOPLE,
            Section.THEMES,
            Section.SOURCES);

    public JsonObject of() {
        var holder = visit.wording().passage(visit.holder().name()).words();
        return JsonObject.of("@type", "Dataset")
                .with("name", visit.words().say("site", "holder", holder))
                .with("description", visit.words().say("about.text", "holder", holder))
                .with(
                        "creator",
                        JsonObject.of("@type", "GovernmentOrganization").with("name", holder))
                .with("version", Long.toString(visit.register().version()))
                .with("isAccessibleForFree", true)
                .with(
                        "distribution",
                        new JsonArray(Stream.of("csv", "json")
                                .flatMap(this::downloads)
                                .toList()));
    }

    private Stream<Json> downloads(String format) {
        return LISTS.stream().map(section -> JsonObject.of("@type", "DataDownload")
                .with("name", visit.words().say("section." + section.word()))
                .with("encodingFormat", format.equals("csv") ? "text/csv" : "application/json")
                .with(
                        "contentUrl",
                        address.within("/api/v1/" + section.table() + (format.equals("csv") ? ".csv" : ""))));
    }
}
