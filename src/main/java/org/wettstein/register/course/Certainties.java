package org.wettstein.register.course;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.wettstein.edtf.Certainty;

/** How certainties add up. They are declared from yes to no, so that the least certain is the greatest. */
public final class Certainties {
    private Certainties() {}

    public static Certainty all(Certainty... certainties) {
        return Collections.max(List.of(certainties));
    }

    /** No, if there are none. Two that are perhaps stay perhaps: nothing says that they make each other up. */
    public static Certainty any(Stream<Certainty> certainties) {
        return certainties.min(Certainty::compareTo).orElse(Certainty.NO);
    }

    public static Certainty not(Certainty certainty) {
        return switch (certainty) {
            case YES -> Certainty.NO;
            case PERHAPS -> Certainty.PERHAPS;
            case NO -> Certainty.YES;
        };
    }
}
