package org.wettstein.register;

import org.wettstein.journal.Id;

/** A record as a version of the register states it. */
public record Stated(Id id, State.Told state) {

    public Record record() {
        return state.record();
    }
}
