package org.wettstein.register;

import java.time.LocalDate;

/** Who looks at a register. */
public sealed interface Audience {

    /** The office sees everything that is there. */
    record Office() implements Audience {}

    /**
     * Everybody else sees what is public.
     *
     * @param today the day it is now, which lifts embargoes; never a day somebody asks about
     */
    record Everybody(LocalDate today) implements Audience {}

    /** Whether this audience may see a state of a record. A state that was internal stays so after publication. */
    default boolean sees(History history, State.Told state) {
        return switch (this) {
            case Office _ -> true;
            case Everybody(var today) -> state.visibility().publicOn(today) && knowsOf(history);
        };
    }

    /** Whether this audience may know that a record is there, or was. */
    default boolean knowsOf(History history) {
        return switch (this) {
            case Office _ -> true;
            case Everybody(var today) -> history.publicOn(today);
        };
    }
}
