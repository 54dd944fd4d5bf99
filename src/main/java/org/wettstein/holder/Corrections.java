package org.wettstein.holder;

import java.util.Optional;
import org.wettstein.language.IllegalFact;

/** Where a reader writes who has found a mistake. */
public record Corrections(Optional<String> mail, Optional<String> post) {

    public Corrections {
        if (mail.isEmpty() && post.isEmpty()) {
            throw new IllegalFact("corrections-without-address");
        }
        if (mail.filter(address -> !address.matches("[^@\\s]+@[^@\\s]+")).isPresent()) {
            throw new IllegalFact("no-mail-address", mail.orElseThrow());
        }
    }
}
