package org.wettstein.web.arrival;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The port for everybody and, where its operator has set one, the management port beside it. What belongs to operators
 * and to programs that write is then found behind the second one only.
 */
@Singleton
public final class Doors {
    public static final String SETTING = "wettstein.management-port";

    private static final int SHUT = -1;

    private final boolean two;
    private volatile int management = SHUT;

    Doors(@ConfigProperty(name = SETTING) Optional<Integer> port) {
        this.two = port.isPresent();
    }

    /** @param port where the management port is in fact */
    public void open(int port) {
        management = port;
    }

    public void shut() {
        management = SHUT;
    }

    /** Whether the request came by a port at which operators are answered. */
    public boolean isForOperators(HttpServerRequest request) {
        return !two || request.localAddress().port() == management;
    }

    /** Whether there is a door that the public does not use. */
    public boolean two() {
        return two;
    }
}
