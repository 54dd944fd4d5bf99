package org.wettstein.server;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.wettstein.register.LiveRegister;
import org.wettstein.store.StoreUnreachable;

/**
 * Ready means: a register is folded and can be asked. While the database is away its pages are still true as of their
 * version; once the database tells another history than is known here, they may not be.
 */
@Readiness
@Singleton
final class RegisterHealth implements HealthCheck {
    private final LiveRegister live;

    RegisterHealth(LiveRegister live) {
        this.live = live;
    }

    @Override
    public HealthCheckResponse call() {
        var trouble = live.trouble();
        return HealthCheckResponse.named("register")
                .status(trouble.filter(reason -> !(reason instanceof StoreUnreachable))
                        .isEmpty())
                .withData("version", live.head().version())
                .withData("following", trouble.isEmpty())
                .build();
    }
}
