package org.wettstein.server;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.wettstein.register.LiveRegister;
import org.wettstein.register.change.ChangingRegister;
import org.wettstein.register.change.OpenedRegister;
import org.wettstein.store.DataFolder;
import org.wettstein.store.Database;
import org.wettstein.store.Storage;

/** Hands the register to the faces, as soon as it is opened. */
@Singleton
final class ServedRegister {
    private static final AtomicReference<@Nullable Opening> OPENING = new AtomicReference<>();
    private static final AtomicReference<LongSupplier> FREE = new AtomicReference<>(() -> Long.MAX_VALUE);

    /** @param storage where it lies; how much space a database has is for the database to say */
    static void serve(Opening opening, Storage storage) {
        OPENING.set(opening);
        FREE.set(
                switch (storage) {
                    case DataFolder folder -> folder.path().toFile()::getUsableSpace;
                    case Database _ -> () -> Long.MAX_VALUE;
                });
    }

    @Produces
    @Singleton
    LiveRegister live() {
        return opened().live();
    }

    /** At the very end of a stop, when nobody asks any more; the process does not wait for whoever started the server. */
    void close(@Disposes LiveRegister live) {
        live.journal().close();
    }

    @Produces
    @Singleton
    ChangingRegister changing() {
        return opened().changing();
    }

    @Produces
    @Singleton
    JournalWatch watch(LiveRegister live, GracefulStop stop) {
        var store = live.journal().store();
        return new JournalWatch(
                live, () -> store.findHead().orElseThrow(), Objects.requireNonNull(FREE.get()), stop::begun);
    }

    @Produces
    @Singleton
    ClockWatch clockWatch(LiveRegister live, InstantSource clock) {
        return new ClockWatch(live.journal(), clock);
    }

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }

    private static OpenedRegister opened() {
        return Objects.requireNonNull(OPENING.get(), "a server starts with a register")
                .register();
    }
}
