package org.wettstein.server;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.wettstein.web.arrival.Traffic;

/** The time between being told to stop and stopping: what was begun is ended, and nobody is sent here any more. */
@Singleton
public class GracefulStop {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final int FIRST = 1;

    private final Traffic traffic;
    private volatile boolean begun;

    GracefulStop(Traffic traffic) {
        this.traffic = traffic;
    }

    /** Whether the server has been told to stop. */
    boolean begun() {
        return begun;
    }

    void await(@Observes @Priority(FIRST) ShutdownEvent stopping) {
        begun = true;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (traffic.underway() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
