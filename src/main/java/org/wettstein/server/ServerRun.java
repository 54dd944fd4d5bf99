package org.wettstein.server;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The time between a server's start and its stop. */
public final class ServerRun implements QuarkusApplication {
    private static final AtomicReference<Consumer<String>> READY = new AtomicReference<>(_ -> {});

    static void tell(Consumer<String> ready) {
        READY.set(ready);
    }

    @Override
    public int run(String... args) {
        Objects.requireNonNull(READY.get()).accept(address());
        Quarkus.waitForExit();
        return 0;
    }

    /** Where it listens; the port is asked for now, because 0 has become a real one. */
    private static String address() {
        var config = ConfigProvider.getConfig();
        var host = config.getValue("quarkus.http.host", String.class);
        return "http://" + (host.equals("127.0.0.1") ? "localhost" : host) + ":"
                + config.getValue("quarkus.http.port", Integer.class) + "/";
    }
}
