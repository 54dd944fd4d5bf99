package org.wettstein.register;

import org.wettstein.journal.Hash;
import org.wettstein.journal.Visibility;

/** What an entry made of a record. */
public sealed interface State {
    /** The entry that made it so. */
    long position();

    /** The record as the entry set it. */
    record Told(long position, Hash item, Visibility visibility, Record record) implements State {}

    /** The record was set, and its content is absent: redacted, internal in a public copy, or not fetched. */
    record Withheld(long position, Hash item) implements State {}

    /** The record was taken out of the register. */
    record Retired(long position) implements State {}
}
