package org.wettstein.journal;

import java.util.Map;
import org.wettstein.store.Refusal;
import org.wettstein.store.StoreUnreachable;

/** The store went away while it was writing an entry; whether the entry stands there shows when it is back. */
public final class OutcomeUnknown extends Refusal {
    private static final long serialVersionUID = 1L;

    OutcomeUnknown(StoreUnreachable why) {
        super("journal.outcome-unknown", Map.of("why", why), why);
    }
}
