package org.wettstein.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final Audience EVERYBODY = new Audience.Everybody(LocalDate.of(2026, 11, 24));

    private final AtomicInteger times = new AtomicInteger();

    private record HowOften(AtomicInteger times) implements Question<Integer> {

        @Override
        public Integer answer(Register register) {
            return times.incrementAndGet();
        }
    }

    @Test
    void isWorkedOutOnceForEverybody() {
        var register = Register.empty().as(EVERYBODY);
        register.answer(new HowOften(times));
        assertThat(register.answer(new HowOften(times))).isEqualTo(1);
    }

    @Test
    void isWorkedOutAnewForAnotherViewOfTheRegister() {
        Register.empty().as(EVERYBODY).answer(new HowOften(times));
        assertThat(Register.empty().as(EVERYBODY).answer(new HowOften(times))).isEqualTo(2);
    }

    @Test
    void isNotKeptByTheOffice() {
        var register = Register.empty();
        register.answer(new HowOften(times));
        assertThat(register.answer(new HowOften(times))).isEqualTo(2);
    }
}
