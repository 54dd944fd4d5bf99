package org.wettstein.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.register.GrowingRegister;
import org.wettstein.register.Register;
import org.wettstein.register.State;
import org.wettstein.register.change.Step;

/** The samples as registers without a journal, one version for each change file. Nothing is judged. */
public final class Samples {
    private static final Path FOLDER = Path.of("samples");
    private static final Actor NOBODY = new Actor(Id.parse("actor/x-aaaaaaaaaaaaaaaa"));

    private Samples() {}

    /** Basel-Stadt's register, compiled from public sources. */
    public static Register baselStadt() {
        return register("basel-stadt");
    }

    /** The invented town's register, which has every edge case that a real one may have. */
    public static Register seldwyla() {
        return register("seldwyla");
    }

    /** The name of every sample: each has a folder with its change files. */
    static List<String> names() {
        try (var folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<ChangeFile> files(String name) {
        return ChangeFile.list(FOLDER.resolve(name));
    }

    public static Register register(String name) {
        return register(files(name));
    }

    /** What the change files add up to. */
    public static Register register(List<ChangeFile> files) {
        var growing = new GrowingRegister();
        for (var file : files) {
            growing.add(states(file, growing.head()));
        }
        return growing.head();
    }

    private static Map<Id, State> states(ChangeFile file, Register before) {
        var states = new TreeMap<Id, State>();
        for (var step : file.change(NOBODY, before).steps()) {
            states.put(step.id(), state(step, before.version() + 1));
        }
        return states;
    }

    private static State state(Step step, long position) {
        return switch (step) {
            case Step.Setting setting ->
                new State.Told(position, Hash.of(step.id() + "@" + position), setting.visibility(), setting.record());
            case Step.Retiring _ -> new State.Retired(position);
        };
    }
}
