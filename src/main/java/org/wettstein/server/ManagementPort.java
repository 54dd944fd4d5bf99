package org.wettstein.server;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wettstein.web.arrival.Doors;

/** A second port that leads to the same server, and beside which metrics, health and writing are closed to the public. */
@Singleton
public class ManagementPort {
    /** Before those who answer. */
    private static final int ORDER = -100;

    private static final int LAST = Integer.MAX_VALUE;

    private final Vertx vertx;
    private final Doors doors;
    private final Metrics metrics;
    private final Optional<Listening> place;
    private Optional<HttpServer> server = Optional.empty();

    ManagementPort(
            Vertx vertx,
            Doors doors,
            Metrics metrics,
            @ConfigProperty(name = "wettstein.management-host", defaultValue = "127.0.0.1") String host,
            @ConfigProperty(name = Doors.SETTING) Optional<Integer> port) {
        this.vertx = vertx;
        this.doors = doors;
        this.metrics = metrics;
        this.place = port.map(given -> new Listening(host, given));
    }

    /** @throws AddressUnusable if somebody else listens there */
    void open(@Observes StartupEvent started) {
        place.ifPresent(_ -> metrics.gather());
        server = place.map(this::listening);
    }

    private HttpServer listening(Listening where) {
        var options = new HttpServerOptions()
                .setHost(where.host())
                .setPort(where.port())
                .setCompressionSupported(true);
        try {
            var listening = vertx.createHttpServer(options)
                    .requestHandler(VertxHttpRecorder.getRootHandler())
                    .listen()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            doors.open(listening.actualPort());
            return listening;
        } catch (CompletionException taken) {
            throw new AddressUnusable(where, taken);
        }
    }

    /** Where it listens in fact; empty if there is no such port. */
    Optional<Listening> listening() {
        return server.flatMap(opened -> place.map(where -> new Listening(where.host(), opened.actualPort())));
    }

    void guard(@Observes Router router) {
        router.route("/health*").order(ORDER).handler(this::pass);
        router.route("/metrics").order(ORDER).handler(this::passToMetrics);
        router.get("/metrics").order(ORDER + 1).blockingHandler(metrics::show, false);
    }

    private void pass(RoutingContext context) {
        if (doors.isForOperators(context.request())) {
            context.next();
        } else {
            context.response().setStatusCode(404).end();
        }
    }

    /** Metrics are nobody's but the operator's: without a port of their own they are not shown at all. */
    private void passToMetrics(RoutingContext context) {
        if (doors.two()) {
            pass(context);
        } else {
            context.response().setStatusCode(404).end();
        }
    }

    void close(@Observes @Priority(LAST) ShutdownEvent stopping) {
        doors.shut();
        server.ifPresent(HttpServer::close);
    }
}
