package org.wettstein.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;
import org.wettstein.journal.Visibility;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.State;
import org.wettstein.register.change.Change;
import org.wettstein.register.change.Step;
import org.wettstein.register.codec.Decoding;

/** One file of a sample: what becomes one entry of its journal. The hashes it is made from need not stand in it. */
public record ChangeFile(Path path, JsonObject json) {

    /** All files of a sample, in the order of their names. */
    public static List<ChangeFile> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(ChangeFile::read)
                    .toList();
        }
    }

    private static ChangeFile read(Path path) {
        try {
            return new ChangeFile(path, (JsonObject) Json.parseInput(Files.readString(path)));
        } catch (IOException | RuntimeException unreadable) {
            throw new IllegalStateException("cannot read " + path, unreadable);
        }
    }

    public Instant time() {
        return Instant.parse(word(json, "time").orElseThrow());
    }

    /** What this file asks of the register {@code before}. */
    public Change change(Actor actor, Register before) {
        var steps = (JsonArray) json.find("steps").orElseThrow();
        return new Change(
                actor,
                word(json, "reason").orElseThrow(),
                steps.elements().stream()
                        .map(step -> step((JsonObject) step, before))
                        .toList(),
                word(json, "batch").map(Id::parse),
                Optional.empty());
    }

    private Step step(JsonObject step, Register before) {
        return word(step, "retire")
                .map(Id::parse)
                .<Step>map(id -> new Step.Retiring(id, standing(before, id)))
                .orElseGet(() -> setting(step, before));
    }

    private Step setting(JsonObject step, Register before) {
        var id = Id.parse(word(step, "set").orElseThrow());
        var visibility = Visibility.parse(word(step, "visibility").orElse("public"));
        return new Step.Setting(id, visibility, record(id, step), standing(before, id));
    }

    private Record record(Id id, JsonObject step) {
        var decoding = new Decoding(id);
        return Kind.find(id.kind())
                .orElseThrow(() -> new IllegalStateException(path + ": no kind for " + id))
                .codec()
                .decode(step.find("body").orElseThrow(), decoding)
                .map(Record.class::cast)
                .orElseThrow(() -> new IllegalStateException(path + ": " + id + " " + decoding.misfits()));
    }

    private static Optional<Hash> standing(Register before, Id id) {
        return before.anyState(id).flatMap(state -> switch (state) {
            case State.Told told -> Optional.of(told.item());
            case State.Withheld withheld -> Optional.of(withheld.item());
            case State.Retired _ -> Optional.empty();
        });
    }

    private static Optional<String> word(JsonObject object, String key) {
        return object.find(key).map(value -> ((JsonString) value).value());
    }
}
