package org.wettstein.server;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.ConfigProvider;

/** The time between a server's start and its stop. */
public final class ServerRun implements QuarkusApplication {
    private static final AtomicReference<Ready> READY = new AtomicReference<>((_, _) -> {});

    private final ManagementPort management;

    ServerRun(ManagementPort management) {
        this.management = management;
    }

    static void tell(Ready ready) {
        READY.set(ready);
    }

    @Override
    public int run(String... args) {
        Objects.requireNonNull(READY.get()).at(everybody(), management.listening());
        Quarkus.waitForExit();
        return 0;
    }

    /** Where it listens; the port is asked for now, because 0 has become a real one. */
    private static Listening everybody() {
        var config = ConfigProvider.getConfig();
        return new Listening(
                config.getValue("quarkus.http.host", String.class),
                config.getValue("quarkus.http.port", Integer.class));
    }
}
