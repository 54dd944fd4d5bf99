package org.wettstein.journal;

import java.util.Optional;

/** What is to happen to one record, and the state it was decided upon. */
public sealed interface Step {

    /** The state that stood when the change was made; empty if none did, because the record was new or retired. */
    Optional<Hash> madeFrom();

    /** A new state. */
    record Setting(Item item, Optional<Hash> madeFrom) implements Step {}

    /** The end of the record; its history stays. */
    record Retirement(Hash from) implements Step {
        @Override
        public Optional<Hash> madeFrom() {
            return Optional.of(from);
        }
    }
}
