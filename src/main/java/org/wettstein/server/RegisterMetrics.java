package org.wettstein.server;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.wettstein.register.Kind;
import org.wettstein.register.LiveRegister;
import org.wettstein.register.Register;
import org.wettstein.web.arrival.Traffic;

/** What an operator needs to know beside the state of the machine; each is described in {@code docs/operations.md}. */
@Singleton
final class RegisterMetrics implements MeterBinder {
    /** Bounds around the times that are promised: a page within 10 ms, a change within a few disk writes. */
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2)
    };

    private final Traffic traffic;
    private final LiveRegister live;
    private final JournalWatch watch;

    RegisterMetrics(Traffic traffic, LiveRegister live, JournalWatch watch) {
        this.traffic = traffic;
        this.live = live;
        this.watch = watch;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (var face : Traffic.Face.values()) {
            for (var outcome : Traffic.Outcome.values()) {
                FunctionCounter.builder("wettstein.requests", traffic, counted -> counted.ended(face, outcome))
                        .tags("face", word(face), "outcome", word(outcome))
                        .register(meters);
            }
        }
        FunctionCounter.builder("wettstein.page.cache", traffic, Traffic::hits)
                .tag("result", "hit")
                .register(meters);
        FunctionCounter.builder("wettstein.page.cache", traffic, Traffic::misses)
                .tag("result", "miss")
                .register(meters);
        var rendering = timer("wettstein.page.render", meters);
        traffic.timeRendering(took -> rendering.record(took, TimeUnit.NANOSECONDS));
        bindJournal(meters);
    }

    private void bindJournal(MeterRegistry meters) {
        var appending = timer("wettstein.append", meters);
        live.journal().timeAppending(took -> appending.record(took, TimeUnit.NANOSECONDS));
        Gauge.builder("wettstein.journal.position", live, register -> register.head()
                        .version())
                .register(meters);
        Gauge.builder("wettstein.journal.behind", watch, JournalWatch::behind).register(meters);
        Gauge.builder("wettstein.register.records", live, register -> records(register.head()))
                .register(meters);
    }

    private static Timer timer(String name, MeterRegistry meters) {
        return Timer.builder(name).serviceLevelObjectives(BOUNDS).register(meters);
    }

    private static double records(Register register) {
        return Kind.all().stream()
                .mapToLong(kind -> register.stated(kind).count())
                .sum();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
