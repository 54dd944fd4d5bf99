package org.wettstein.register.change;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.wettstein.journal.Id;
import org.wettstein.journal.Journal;
import org.wettstein.register.LiveRegister;
import org.wettstein.store.Storage;

/** A register opened for writing; in a data folder no other process can write until it is closed. */
public record OpenedRegister(Journal journal, LiveRegister live, ChangingRegister changing) implements AutoCloseable {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws org.wettstein.store.Refusal if there is no journal, it does not add up, or somebody else writes to it */
    public static OpenedRegister open(Storage storage) {
        return of(LiveRegister.open(storage, InstantSource.system(), RANDOM));
    }

    /** Begins a journal where there is none yet; its first change must set the holder. */
    public static OpenedRegister create(Storage storage, Id holder) {
        return of(new LiveRegister(Journal.create(storage, holder, InstantSource.system(), RANDOM)));
    }

    private static OpenedRegister of(LiveRegister live) {
        return new OpenedRegister(live.journal(), live, new ChangingRegister(live, RANDOM));
    }

    @Override
    public void close() {
        live.close();
        journal.close();
    }
}
