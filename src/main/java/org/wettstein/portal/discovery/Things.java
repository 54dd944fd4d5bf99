package org.wettstein.portal.discovery;

import java.util.List;
import java.util.Optional;
import org.wettstein.activity.Activity;
import org.wettstein.agreement.Agreement;
import org.wettstein.body.Body;
import org.wettstein.body.BodyType;
import org.wettstein.body.Person;
import org.wettstein.journal.Id;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;
import org.wettstein.partnership.Partnership;
import org.wettstein.place.Coordinates;
import org.wettstein.place.Place;
import org.wettstein.place.PlaceCodes;
import org.wettstein.portal.frame.Visit;
import org.wettstein.source.Source;
import org.wettstein.theme.Theme;

/**
 * Records as things of schema.org, as far as it has a word for them, and never saying more than their page does. A tie
 * has no such word: its page is about its parties.
 */
public record Things(Visit visit) {

    private Optional<JsonObject> find(Record record) {
        return switch (record) {
            case Place place -> Optional.of(place(place));
            case Body body -> Optional.of(body(body));
            case Person person -> Optional.of(new PersonThing(visit).of(person));
            case Activity activity -> new EventThing(this).find(activity);
            case Theme theme -> Optional.of(named("DefinedTerm", theme.id()));
            case Source source -> Optional.of(source(source));
            case Agreement agreement -> Optional.of(text(agreement));
            default -> Optional.empty();
        };
    }

    /** What the page of a record is about. */
    public Optional<Json> about(Record record) {
        return record instanceof Partnership tie
                ? Optional.of(array(tie.parties()))
                : find(record).map(thing -> thing);
    }

    Json array(List<Id> records) {
        return new JsonArray(records.stream()
                .flatMap(id -> visit.register().find(id).stream())
                .flatMap(record -> find(record).stream())
                .<Json>map(thing -> thing)
                .toList());
    }

    JsonObject named(String type, Id id) {
        return JsonObject.of("@type", type)
                .with("name", visit.wording().name(id).words());
    }

    private JsonObject place(Place place) {
        var thing = named(
                switch (place.level()) {
                    case COUNTRY -> "Country";
                    case CITY -> "City";
                    case STATE, PROVINCE, PREFECTURE, CANTON, REGION, DISTRICT, PART_OF_CITY, COMPOUND ->
                        "AdministrativeArea";
                },
                place.id());
        var where = place.coordinates()
                .map(Things::geo)
                .map(geo -> thing.with("geo", geo))
                .orElse(thing);
        return place.codes()
                .flatMap(PlaceCodes::wikidata)
                .map(item -> where.with("sameAs", "https://www.wikidata.org/entity/" + item))
                .orElse(where);
    }

    private static JsonObject geo(Coordinates coordinates) {
        return JsonObject.of("@type", "GeoCoordinates")
                .with("latitude", coordinates.latitude().toPlainString())
                .with("longitude", coordinates.longitude().toPlainString());
    }

    private JsonObject body(Body body) {
        var thing = named(type(body.type()), body.id());
        return body.website()
                .map(address -> thing.with("url", address.toString()))
                .orElse(thing);
    }

    private static String type(BodyType type) {
        return switch (type) {
            case GOVERNMENT, PARLIAMENT, COMMITTEE, DEPARTMENT, OFFICE, BOARD -> "GovernmentOrganization";
            case UNIVERSITY -> "CollegeOrUniversity";
            case SCHOOL -> "School";
            case MUSEUM -> "Museum";
            case HOSPITAL -> "Hospital";
            case ASSOCIATION, INSTITUTE, PORT, COMPANY, CLUB, MEDIA, OTHER -> "Organization";
        };
    }

    private JsonObject source(Source source) {
        var thing = named("CreativeWork", source.id());
        var dated = source.published()
                .flatMap(PlainDate::find)
                .map(date -> thing.with("datePublished", date))
                .orElse(thing);
        return source.address()
                .map(address -> dated.with("url", address.toString()))
                .orElse(dated);
    }

    /** A signed text in its authentic languages. */
    private JsonObject text(Agreement agreement) {
        var thing = named("CreativeWork", agreement.id())
                .with(
                        "inLanguage",
                        new JsonArray(agreement.languages().stream()
                                .<Json>map(JsonString::new)
                                .toList()));
        return agreement
                .wording()
                .map(address -> thing.with("url", address.toString()))
                .orElse(thing);
    }
}
