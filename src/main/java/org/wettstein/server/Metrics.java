package org.wettstein.server;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmInfoMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheus.PrometheusConfig;
import io.micrometer.prometheus.PrometheusMeterRegistry;
import io.prometheus.client.exporter.common.TextFormat;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;

/** What the operator of a server measures: the machine under it, and the register. */
@Singleton
final class Metrics {
    private final RegisterMetrics register;
    private volatile Optional<PrometheusMeterRegistry> gathered = Optional.empty();

    Metrics(RegisterMetrics register) {
        this.register = register;
    }

    /** Begins to gather. A server that shows them to nobody does not: it starts faster. */
    void gather() {
        var meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        Stream.<MeterBinder>of(
                        new JvmInfoMetrics(),
                        new JvmMemoryMetrics(),
                        new JvmGcMetrics(),
                        new JvmThreadMetrics(),
                        new ClassLoaderMetrics(),
                        new ProcessorMetrics(),
                        new UptimeMetrics(),
                        new FileDescriptorMetrics(),
                        register)
                .forEach(binder -> binder.bindTo(meters));
        gathered = Optional.of(meters);
    }

    /** In the format of Prometheus that is asked for; on a thread that may wait for the journal's storage. */
    void show(RoutingContext context) {
        var asked = context.request().getHeader("Accept");
        var format = asked == null ? TextFormat.CONTENT_TYPE_OPENMETRICS_100 : TextFormat.chooseContentType(asked);
        gathered.ifPresentOrElse(
                meters -> context.response().putHeader("Content-Type", format).end(meters.scrape(format)),
                context::next);
    }
}
