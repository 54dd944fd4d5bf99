package org.wettstein.cli;

import java.util.Optional;
import org.wettstein.journal.Journal;
import org.wettstein.register.LiveRegister;
import org.wettstein.register.Register;
import org.wettstein.register.change.OpenedRegister;
import org.wettstein.store.Refusal;
import org.wettstein.store.Storage;

/**
 * The register beside which pages are read, if there is one: open for writing where that can be, else for reading.
 *
 * @param unkept why nothing can be kept on its workbench
 */
record BesideRegister(
        Optional<OpenedRegister> opened,
        Optional<Journal> journal,
        Optional<LiveRegister> live,
        Optional<Refusal> unkept)
        implements AutoCloseable {

    /** @throws Refusal if it cannot be written */
    static BesideRegister forWriting(Storage storage) {
        var opened = OpenedRegister.open(storage);
        return new BesideRegister(Optional.of(opened), Optional.empty(), Optional.of(opened.live()), Optional.empty());
    }

    static BesideRegister forReading(Storage storage) {
        return Journal.existsIn(storage) ? reading(storage, Optional.empty()) : nothing();
    }

    /** For writing, unless somebody else writes or nobody may. */
    static BesideRegister forKeeping(Storage storage) {
        if (!Journal.existsIn(storage)) {
            return nothing();
        }
        try {
            return forWriting(storage);
        } catch (Refusal refusal) {
            if (refusal.key().startsWith("store.locked") || refusal.key().equals("store.no-permission")) {
                return reading(storage, Optional.of(refusal));
            }
            throw refusal;
        }
    }

    private static BesideRegister reading(Storage storage, Optional<Refusal> unkept) {
        var journal = Journal.openReading(storage);
        return new BesideRegister(
                Optional.empty(), Optional.of(journal), Optional.of(new LiveRegister(journal)), unkept);
    }

    private static BesideRegister nothing() {
        return new BesideRegister(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Optional<Register> head() {
        return live.map(LiveRegister::head);
    }

    @Override
    public void close() {
        opened.ifPresent(OpenedRegister::close);
        journal.ifPresent(Journal::close);
    }
}
