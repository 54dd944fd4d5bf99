package org.wettstein.register.change;

import java.util.Optional;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Visibility;

/** What a change does to one record. */
public sealed interface Step {
    Id id();

    /** The hash of the state the step was made from; empty if there was none. */
    Optional<Hash> madeFrom();

    /** The record is to say this. */
    record Setting(Id id, Visibility visibility, Record record, Optional<Hash> madeFrom) implements Step {}

    /** The record is to leave the register. */
    record Retiring(Id id, Optional<Hash> madeFrom) implements Step {}
}
