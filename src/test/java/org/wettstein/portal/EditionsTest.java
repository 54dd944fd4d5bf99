package org.wettstein.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Id;
import org.wettstein.register.Register;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Seldwyla;

class EditionsTest {
    private static final LocalDate DAY = LocalDate.of(1996, 5, 3);

    private final AtomicReference<Register> head = new AtomicReference<>(Seldwyla.register());
    private final ZoneId home = head.get().holder().timeZone();
    private final Instant midnight = DAY.plusDays(1).atStartOfDay(home).toInstant();
    private final AtomicReference<Instant> clock = new AtomicReference<>(midnight.minusMillis(1));
    private final Editions editions = new Editions("build", head::get, clock::get);

    @Test
    void staysTheSameUntilTheDayEndsWhereTheRegisterIsAtHome() {
        assertThat(editions.now().day()).isEqualTo(DAY);
        assertThat(editions.now()).isSameAs(editions.now());

        clock.set(midnight);
        assertThat(editions.now().day()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void goesBackWithAClockThatIsSetBack() {
        clock.set(midnight);
        editions.now();
        clock.set(midnight.minusMillis(1));
        assertThat(editions.now().day()).isEqualTo(DAY);
    }

    @Test
    void isAnotherAfterEachEntry() {
        var first = editions.now();
        head.set(Registers.retiring(head.get(), Id.parse("partnership/goldach")));
        assertThat(editions.now().version()).isEqualTo(first.version() + 1);
    }
}
