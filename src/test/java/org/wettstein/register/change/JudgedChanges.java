package org.wettstein.register.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.register.Register;
import org.wettstein.register.State;

/** Changes that are judged by every rule and then stand, without a journal. */
public final class JudgedChanges {
    private JudgedChanges() {}

    public static List<Rejection> rejections(Change change, Register register) {
        return Rules.judge(Attempt.of(change, register));
    }

    /** The register after the change, which must keep every rule and be made from the states that stand there. */
    public static Register after(Change change, Register register) {
        assertThat(rejections(change, register)).isEmpty();
        var states = new TreeMap<Id, State>();
        long position = register.version() + 1;
        for (var step : change.steps()) {
            assertThat(step.madeFrom())
                    .as("%s is made from what stands there", step.id())
                    .isEqualTo(register.state(step.id()).map(State.Told::item));
            states.put(
                    step.id(),
                    switch (step) {
                        case Step.Setting setting ->
                            new State.Told(
                                    position,
                                    Hash.of(position + setting.id().toString()),
                                    setting.visibility(),
                                    setting.record());
                        case Step.Retiring _ -> new State.Retired(position);
                    });
        }
        return register.trying(states);
    }
}
