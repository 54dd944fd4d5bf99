package org.wettstein.agreement;

import java.util.Optional;
import org.wettstein.language.IllegalFact;

/** How an organ voted, as far as it is known. */
public record Votes(int yes, int no, Optional<Integer> abstained) {

    public Votes {
        if (yes < 0 || no < 0 || abstained.filter(count -> count < 0).isPresent()) {
            throw new IllegalFact("negative-votes");
        }
    }
}
