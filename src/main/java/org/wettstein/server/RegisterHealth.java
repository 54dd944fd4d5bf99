package org.wettstein.server;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.wettstein.register.LiveRegister;

/** Ready means: a register is folded and can be asked. */
@Readiness
@Singleton
final class RegisterHealth implements HealthCheck {
    private final LiveRegister live;

    RegisterHealth(LiveRegister live) {
        this.live = live;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("register")
                .up()
                .withData("version", live.head().version())
                .build();
    }
}
