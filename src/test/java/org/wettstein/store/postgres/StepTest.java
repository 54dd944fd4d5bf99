package org.wettstein.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wettstein.store.Checksum;

class StepTest {
    /** A step that was released has run in somebody's database; editing it would change nothing there. */
    private static final List<String> RELEASED =
            List.of("6901d81db6f863cdcb399f13a66c31763f2677a10a8af49bcebb3fe1df3a2adb");

    @Test
    void isNeverEdited() {
        assertThat(Step.ALL.stream().map(Step::text).map(Checksum::of)).containsExactlyElementsOf(RELEASED);
    }

    @Test
    void isNumberedWithoutAGap() {
        assertThat(Step.ALL.stream().map(Step::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, Step.ALL.size()).boxed().toList());
    }
}
