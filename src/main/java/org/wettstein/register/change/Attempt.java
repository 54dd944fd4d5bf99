package org.wettstein.register.change;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.State;

/**
 * A change on trial.
 *
 * @param before the office's register as it stands
 * @param after the office's register as it would be
 */
record Attempt(Change change, Register before, Register after) {
    /** Stands for the hashes of items that are not written yet. */
    private static final Hash UNWRITTEN = Hash.of("");

    static Attempt of(Change change, Register before) {
        SortedMap<Id, State> tried = new TreeMap<>();
        long position = before.version() + 1;
        for (var step : change.steps()) {
            tried.put(
                    step.id(),
                    switch (step) {
                        case Step.Setting setting ->
                            new State.Told(position, UNWRITTEN, setting.visibility(), setting.record());
                        case Step.Retiring _ -> new State.Retired(position);
                    });
        }
        return new Attempt(change, before, before.trying(tried));
    }

    Stream<Step.Setting> settings() {
        return change.steps().stream().filter(Step.Setting.class::isInstance).map(Step.Setting.class::cast);
    }

    /** The records set by the change that are of this kind. */
    <T extends Record> Stream<T> set(Kind<T> kind) {
        return settings()
                .map(Step.Setting::record)
                .filter(kind.noun()::isInstance)
                .map(kind.noun()::cast);
    }

    Stream<Id> retired() {
        return change.steps().stream().filter(Step.Retiring.class::isInstance).map(Step::id);
    }
}
