package org.wettstein.server;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.wettstein.register.LiveRegister;
import org.wettstein.register.change.ChangingRegister;
import org.wettstein.register.change.OpenedRegister;

/** Hands the opened register to the faces. It is opened before the platform starts, so that a refusal needs no platform. */
@Singleton
final class ServedRegister {
    private static final AtomicReference<@Nullable OpenedRegister> OPENED = new AtomicReference<>();

    static void serve(OpenedRegister opened) {
        OPENED.set(opened);
    }

    @Produces
    @Singleton
    LiveRegister live() {
        return opened().live();
    }

    @Produces
    @Singleton
    ChangingRegister changing() {
        return opened().changing();
    }

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }

    private static OpenedRegister opened() {
        return Objects.requireNonNull(OPENED.get(), "a server starts with an opened register");
    }
}
