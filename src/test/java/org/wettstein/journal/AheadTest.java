package org.wettstein.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class AheadTest {

    @Test
    void keepsTheOrderHoweverMuchThereIs() {
        for (int size : List.of(0, 1, 199, 200, 201, 5_000)) {
            var ahead = new Ahead<>(IntStream.range(0, size).iterator(), number -> number * 2);
            var seen = new ArrayList<Integer>();
            ahead.forEachRemaining(seen::add);
            assertThat(seen)
                    .isEqualTo(IntStream.range(0, size)
                            .mapToObj(number -> number * 2)
                            .toList());
            Assertions.assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(ahead::next);
        }
    }

    @Test
    void failsAfterWhatStandsBeforeTheFailure() {
        var ahead = new Ahead<>(IntStream.range(0, 5_000).iterator(), AheadTest::refuseThousand);
        for (int i = 0; i < 1_000; i++) {
            assertThat(ahead.next()).isEqualTo(i);
        }
        assertThatIllegalStateException().isThrownBy(ahead::next).withMessage("1000");
        assertThatIllegalStateException().isThrownBy(ahead::hasNext);
    }

    @Test
    void failsAsTheSourceDoesWhenItIsReached() {
        var source = IntStream.range(0, 5_000).map(AheadTest::refuseThousand).iterator();
        var ahead = new Ahead<>(source, number -> number);
        for (int i = 0; i < 1_000; i++) {
            assertThat(ahead.next()).isEqualTo(i);
        }
        assertThatIllegalStateException().isThrownBy(ahead::next).withMessage("1000");
    }

    private static int refuseThousand(int number) {
        if (number == 1_000) {
            throw new IllegalStateException("1000");
        }
        return number;
    }
}
