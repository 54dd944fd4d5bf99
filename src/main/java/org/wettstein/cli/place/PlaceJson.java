package org.wettstein.cli.place;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;
import org.wettstein.place.gazetteer.Candidate;
import org.wettstein.place.gazetteer.Resolution;
import org.wettstein.place.gazetteer.Suggestion;

/** The answer for programs. */
final class PlaceJson {
    private PlaceJson() {}

    static JsonObject of(String name, Resolution resolution, List<Suggestion> offers) {
        var answer = JsonObject.of("name", name)
                .with("candidates", array(resolution.candidates()))
                .with(
                        "similar",
                        array(offers.stream().map(Suggestion::candidate).toList()));
        return switch (resolution) {
            case Resolution.Settled settled ->
                answer.with("place", settled.chosen().place().id()).with("because", word(settled.deciding()));
            case Resolution.Open open -> answer.with("because", word(open.obstacle()));
        };
    }

    /** {@code country-before-city} */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonArray array(List<Candidate> candidates) {
        return new JsonArray(candidates.stream().<Json>map(PlaceJson::object).toList());
    }

    private static JsonObject object(Candidate candidate) {
        var place = candidate.place();
        var object = JsonObject.of("id", place.id())
                .with("name", place.name())
                .with("matched", candidate.name().words())
                .with("use", word(candidate.use()))
                .with("country", place.country())
                .with("level", word(place.level()))
                .with("population", place.population());
        var optional = new TreeMap<String, Json>(object.members());
        place.subdivisionCode().ifPresent(code -> optional.put("subdivision", new JsonString(code)));
        place.wikidata().ifPresent(item -> optional.put("wikidata", new JsonString(item)));
        place.within().ifPresent(outer -> optional.put("within", new JsonString(outer.id())));
        place.coordinates().ifPresent(at -> {
            optional.put("latitude", new JsonString(at.latitude().toPlainString()));
            optional.put("longitude", new JsonString(at.longitude().toPlainString()));
        });
        return new JsonObject(optional);
    }
}
