package org.wettstein.web.arrival;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Counts what programs ask, and waits for it when the server stops. */
@Singleton
public class ApiTraffic {
    /** After the pages, which pass these addresses on, and before the interfaces that answer. */
    private static final int ORDER = 5_010;

    private final Traffic traffic;

    ApiTraffic(Traffic traffic) {
        this.traffic = traffic;
    }

    void count(@Observes Router router) {
        router.route("/api/*").order(ORDER).handler(context -> {
            traffic.begin(context, Traffic.Face.API);
            context.next();
        });
    }
}
