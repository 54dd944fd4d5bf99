package org.wettstein.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class WritingAheadTest {
    private final WritingAhead ahead = new WritingAhead(Duration.ofSeconds(8));
    private final AtomicInteger written = new AtomicInteger();

    @AfterEach
    void close() {
        ahead.close();
    }

    @Test
    void letsWhoChangedSomethingGoOnWhenItIsDone() {
        ahead.await();
        ahead.begin(() -> {
            sleep(20);
            written.incrementAndGet();
        });
        ahead.await();
        assertThat(written).as("on each of two threads").hasValue(2);
    }

    @Test
    void keepsNobodyLongerThanAMoment() {
        var hasty = new WritingAhead(Duration.ofMillis(20));
        var end = new CountDownLatch(1);
        hasty.begin(() -> awaitQuietly(end));
        hasty.await();
        assertThat(end.getCount()).as("what is being written goes on").isOne();
        end.countDown();
    }

    @Test
    void isNotHeldUpByHavingMoreToDoThanItCan() {
        var end = new CountDownLatch(1);
        for (int change = 0; change < 20; change++) {
            ahead.begin(() -> {
                awaitQuietly(end);
                written.incrementAndGet();
            });
        }
        end.countDown();
        ahead.await();
        // The two that waited are done; of the two before them one may just be finishing.
        assertThat(written.get()).as("two at work, two waiting, and no more").isBetween(2, 4);
    }

    @Test
    void isNotHeldUpByAFault() {
        ahead.begin(() -> {
            throw new IllegalStateException("bug");
        });
        ahead.await();
        ahead.begin(written::incrementAndGet);
        ahead.await();
        assertThat(written).hasValue(2);
    }

    private static void awaitQuietly(CountDownLatch end) {
        try {
            assertThat(end.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep(int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
