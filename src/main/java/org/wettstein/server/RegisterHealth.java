package org.wettstein.server;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.wettstein.register.LiveRegister;

/**
 * Ready means: the register is folded, its journal is sound, and a change would find space. While the database is away
 * its pages are still true as of their version; once the database tells another history than is known here, they may
 * not be.
 */
@Readiness
@Singleton
final class RegisterHealth implements HealthCheck {
    private final LiveRegister live;
    private final JournalWatch watch;
    private final ClockWatch clock;

    RegisterHealth(LiveRegister live, JournalWatch watch, ClockWatch clock) {
        this.live = live;
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        var state = watch.state();
        return HealthCheckResponse.named("register")
                .status(state.isReady())
                .withData("journal", state.word())
                .withData("version", live.head().version())
                .withData("following", live.trouble().isEmpty())
                .withData("clock", state == JournalState.SERVING && clock.isBehind() ? "behind-the-journal" : "sound")
                .build();
    }
}
