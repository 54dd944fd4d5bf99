package org.wettstein.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;
import org.wettstein.register.Register;
import org.wettstein.register.State;
import org.wettstein.register.change.Change;
import org.wettstein.register.preparing.ChangeForm;
import org.wettstein.register.preparing.Preparation;

/**
 * One file of a sample: a change as people hand it in, with its time and without the hashes it is made from. It becomes
 * one entry of the sample's journal.
 */
public record ChangeFile(Path path, JsonObject json) {

    /** All files of a sample, in the order of their names. */
    public static List<ChangeFile> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(ChangeFile::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
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
        var form = json.without("time").with("steps", steps(before));
        // Samples name every record themselves, so nothing is drawn.
        return switch (ChangeForm.read(form, actor, new Random(0))) {
            case Preparation.Prepared prepared -> prepared.change();
            case Preparation.Refused(var rejections) -> throw new IllegalStateException(path + ": " + rejections);
        };
    }

    private JsonArray steps(Register before) {
        var steps = (JsonArray) json.find("steps").orElseThrow();
        return new JsonArray(steps.elements().stream()
                .map(JsonObject.class::cast)
                .<Json>map(step -> standing(step, before)
                        .map(hash -> step.with("madeFrom", hash.digits()))
                        .orElse(step))
                .toList());
    }

    private static Optional<Hash> standing(JsonObject step, Register before) {
        return Stream.of(word(step, "set"), word(step, "retire"))
                .flatMap(Optional::stream)
                .map(Id::parse)
                .flatMap(id -> before.anyState(id).stream())
                .flatMap(state -> switch (state) {
                    case State.Told told -> Stream.of(told.item());
                    case State.Withheld withheld -> Stream.of(withheld.item());
                    case State.Retired _ -> Stream.<Hash>empty();
                })
                .findFirst();
    }

    private static Optional<String> word(JsonObject object, String key) {
        return object.find(key).map(value -> ((JsonString) value).value());
    }
}
