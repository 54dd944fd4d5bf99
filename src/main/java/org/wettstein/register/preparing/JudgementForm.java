package org.wettstein.register.preparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.State;
import org.wettstein.register.change.Change;
import org.wettstein.register.change.Judgement;
import org.wettstein.register.change.Rejection;

/**
 * What became of a change, as the command and the API answer it; {@code docs/changes.md} describes it.
 *
 * @param register the office's newest one, to show what stands there where a change was overtaken
 */
public record JudgementForm(Change change, Register register, Locale language) {

    public JsonObject json(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Accepted(long version) -> accepted(version);
            case Judgement.Rejected(var rejections) -> rejected(numbered(rejections), language);
            case Judgement.Overtaken(var overtakings) -> overtaken(overtakings);
        };
    }

    /** The same with the records that an undoing left as they are. */
    public JsonObject json(Judgement judgement, List<Id> kept) {
        return kept.isEmpty()
                ? json(judgement)
                : json(judgement)
                        .with(
                                "kept",
                                array(kept.stream()
                                        .map(id -> new JsonString(id.toString()))
                                        .toList()));
    }

    /** The answer where no change could be made of what was asked. */
    public static JsonObject rejected(List<Rejection> rejections, Locale language) {
        return JsonObject.of("outcome", "rejected")
                .with(
                        "rejections",
                        array(rejections.stream()
                                .map(rejection -> json(rejection, language))
                                .toList()));
    }

    /** With the ids of the records, because the register may have given one. */
    private JsonObject accepted(long version) {
        return JsonObject.of("outcome", "accepted")
                .with("version", version)
                .with(
                        "records",
                        array(change.steps().stream()
                                .map(step -> new JsonString(step.id().toString()))
                                .toList()));
    }

    private List<Rejection> numbered(List<Rejection> rejections) {
        var ids = change.steps().stream().map(step -> Optional.of(step.id())).toList();
        return rejections.stream()
                .map(rejection -> ids.contains(rejection.record())
                        ? rejection.at(ids.lastIndexOf(rejection.record()) + 1)
                        : rejection)
                .toList();
    }

    private static JsonObject json(Rejection rejection, Locale language) {
        var json = JsonObject.of("code", rejection.key()).with("text", Sentences.say(rejection, language));
        json = rejection.field().isEmpty() ? json : json.with("field", rejection.field());
        json = with(json, "record", rejection.record().map(id -> new JsonString(id.toString())));
        return rejection.step().isEmpty()
                ? json
                : json.with("step", rejection.step().orElseThrow());
    }

    private JsonObject overtaken(List<Judgement.Overtaking> overtakings) {
        return JsonObject.of("outcome", "overtaken")
                .with("overtaken", array(overtakings.stream().map(this::json).toList()));
    }

    private JsonObject json(Judgement.Overtaking overtaking) {
        var json = JsonObject.of("record", overtaking.record().toString())
                .with("text", Sentences.say(overtaking, language));
        json = with(json, "madeFrom", overtaking.madeFrom().map(item -> state(overtaking.record(), item)));
        return with(json, "found", overtaking.found().map(item -> state(overtaking.record(), item)));
    }

    /** As much of a state as is known: of one that never stood in this register, or is withheld, the hash alone. */
    private JsonObject state(Id record, Hash item) {
        var json = JsonObject.of("item", item.digits());
        return register.states(record).stream()
                .filter(State.Told.class::isInstance)
                .map(State.Told.class::cast)
                .filter(told -> told.item().equals(item))
                .findFirst()
                .map(told -> json.with("version", told.position())
                        .with("visibility", told.visibility().text())
                        .with("body", Kind.of(told.record()).encode(told.record())))
                .orElse(json);
    }

    private static JsonObject with(JsonObject json, String key, Optional<? extends Json> value) {
        return value.isEmpty() ? json : json.with(key, value.orElseThrow());
    }

    private static JsonArray array(List<? extends Json> elements) {
        return new JsonArray(new ArrayList<>(elements));
    }
}
