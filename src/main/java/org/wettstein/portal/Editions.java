package org.wettstein.portal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.wettstein.register.Register;
import org.wettstein.web.Edition;

/**
 * Which edition of the pages is the one of now. Every request asks, so that the answer is kept until the register changes
 * or the day ends where the register is at home. Threads may share it.
 */
final class Editions {
    private final String build;
    private final Supplier<Register> head;
    private final InstantSource clock;
    private volatile Optional<Known> known = Optional.empty();

    /** What the edition is for a register from the begin of a day until it ends. */
    private record Known(Register head, Instant from, Instant until, Edition edition) {

        static Known of(String build, Register head, Instant now) {
            var home = head.holder();
            var day = LocalDate.ofInstant(now, home.timeZone());
            return new Known(
                    head,
                    day.atStartOfDay(home.timeZone()).toInstant(),
                    day.plusDays(1).atStartOfDay(home.timeZone()).toInstant(),
                    new Edition(build, home.id().toString(), head.version(), day));
        }

        boolean holds(Register register, Instant now) {
            return register == head && !now.isBefore(from) && now.isBefore(until);
        }
    }

    Editions(String build, Supplier<Register> head, InstantSource clock) {
        this.build = build;
        this.head = head;
        this.clock = clock;
    }

    Edition now() {
        var register = head.get();
        var now = clock.instant();
        var last = known;
        if (last.isPresent() && last.get().holds(register, now)) {
            return last.get().edition();
        }
        var next = Known.of(build, register, now);
        known = Optional.of(next);
        return next.edition();
    }
}
