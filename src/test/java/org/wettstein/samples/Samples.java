package org.wettstein.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
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

    static List<ChangeFile> files(String name) {
        try {
            return ChangeFile.list(FOLDER.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Register register(String name) {
        var register = Register.empty();
        for (var file : files(name)) {
            register = register.trying(states(file, register));
        }
        return register;
    }

    private static SortedMap<Id, State> states(ChangeFile file, Register before) {
        var position = before.version() + 1;
        var states = new TreeMap<Id, State>();
        for (var step : file.change(NOBODY, before).steps()) {
            states.put(step.id(), state(step, position));
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
