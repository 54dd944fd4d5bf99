package org.wettstein.register.change;

import java.util.Optional;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Visibility;
import org.wettstein.register.Kind;

/** What a change does to one record. */
public sealed interface Step {
    Id id();

    /** The hash of the state the step was made from; empty if there was none. */
    Optional<Hash> madeFrom();

    /** The record is to say this. */
    record Setting(Id id, Visibility visibility, Record record, Optional<Hash> madeFrom) implements Step {
        public Setting {
            if (!Kind.of(record).word().equals(id.kind())) {
                throw new IllegalArgumentException(id + " names no " + record.getClass());
            }
        }
    }

    /** The record is to leave the register. */
    record Retiring(Id id, Optional<Hash> madeFrom) implements Step {}
}
