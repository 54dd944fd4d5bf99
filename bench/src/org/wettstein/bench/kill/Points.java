package org.wettstein.bench.kill;

import java.util.concurrent.atomic.AtomicInteger;

/** The named points at which a process can be made to halt, as a kill would: nothing is closed, nothing flushed. */
public final class Points {
    static final int HALTED = 137;
    private static volatile String wanted = "";
    private static final AtomicInteger LEFT = new AtomicInteger();

    private Points() {}

    /** @param time how often the point must be reached, from 1 */
    static void haltAt(String point, int time) {
        LEFT.set(time);
        wanted = point;
    }

    /** Called by the classes that {@link PointedClasses} changed. */
    public static void reached(String point) {
        if (point.equals(wanted) && LEFT.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(HALTED);
        }
    }
}
