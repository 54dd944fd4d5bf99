package org.wettstein.web.arrival;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;

/** What an operator wants to know of the requests, counted where it happens: an addition each, without a lock. */
@Singleton
public final class Traffic {

    /** Who answers. */
    public enum Face {
        PAGES,
        API
    }

    /** How a request ended. */
    public enum Outcome {
        OK,
        UNCHANGED,
        REDIRECTED,
        REFUSED,
        FAILED;

        static Outcome of(int status) {
            return switch (status / 100) {
                case 1, 2 -> OK;
                case 3 -> status == 304 ? UNCHANGED : REDIRECTED;
                case 4 -> REFUSED;
                default -> FAILED; // all other numbers, as a switch over numbers must say
            };
        }
    }

    private final Map<Face, Map<Outcome, LongAdder>> ended = new EnumMap<>(Face.class);
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder underway = new LongAdder();
    private volatile LongConsumer rendering = _ -> {};

    public Traffic() {
        for (var face : Face.values()) {
            var outcomes = new EnumMap<Outcome, LongAdder>(Outcome.class);
            Arrays.stream(Outcome.values()).forEach(outcome -> outcomes.put(outcome, new LongAdder()));
            ended.put(face, outcomes);
        }
    }

    public long ended(Face face, Outcome outcome) {
        return adder(face, outcome).sum();
    }

    /** Pages that were written already when somebody asked. */
    public long hits() {
        return hits.sum();
    }

    public long misses() {
        return misses.sum();
    }

    /** Requests that take their time and are not answered yet; pages from the cache are never among them. */
    public long underway() {
        return underway.sum();
    }

    /** Tells from now on how many nanoseconds the writing of each page took. */
    public void timeRendering(LongConsumer timer) {
        rendering = timer;
    }

    public void rendered(long nanoseconds) {
        rendering.accept(nanoseconds);
    }

    public void hit() {
        hits.increment();
    }

    public void miss() {
        misses.increment();
    }

    public void end(Face face, int status) {
        adder(face, Outcome.of(status)).increment();
    }

    /** Counts a request from now until its answer has left. */
    void begin(RoutingContext context, Face face) {
        underway.increment();
        context.addEndHandler(_ -> {
            underway.decrement();
            end(face, context.response().getStatusCode());
        });
    }

    private LongAdder adder(Face face, Outcome outcome) {
        return Objects.requireNonNull(Objects.requireNonNull(ended.get(face)).get(outcome));
    }
}
