package org.wettstein.register.change;

import java.util.stream.Stream;

/** One thing that every change must keep. */
@FunctionalInterface
interface Rule {

    /** Why the attempt is refused by this rule; empty if it is not. */
    Stream<Rejection> judge(Attempt attempt);
}
