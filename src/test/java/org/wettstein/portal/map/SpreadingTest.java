package org.wettstein.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpreadingTest {

    @Test
    void leavesInPeaceWhatDoesNotTouch() {
        assertThat(Spreading.spread(List.of(-50.0, 0.0, 50.0), List.of(10.0, 10.0, 10.0), -100, 100))
                .containsExactly(-50.0, 0.0, 50.0);
    }

    @Test
    void movesWhatTouchesApartToBothSides() {
        assertThat(Spreading.spread(List.of(0.0, 0.0), List.of(10.0, 10.0), -100, 100))
                .containsExactly(-5.0, 5.0);
        assertThat(Spreading.spread(List.of(99.0, 100.0), List.of(10.0, 10.0), -100, 100))
                .containsExactly(85.0, 95.0);
    }

    @Test
    void keepsOrderRoomAndBoundsWhateverIsWished() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var wishes = random.doubles(1 + random.nextInt(20), -120, 120)
                    .sorted()
                    .boxed()
                    .toList();
            var sizes = Stream.generate(() -> 1 + random.nextDouble() * 9)
                    .limit(wishes.size())
                    .toList();
            var middles = Spreading.spread(wishes, sizes, -100, 100);
            double end = -100;
            for (int index = 0; index < middles.size(); index++) {
                double start = middles.get(index) - sizes.get(index) / 2;
                assertThat(start).as("seed %d", seed).isGreaterThan(end - 1e-6);
                end = start + sizes.get(index);
            }
            assertThat(end).as("seed %d", seed).isLessThan(100 + 1e-6);
        }
    }
}
