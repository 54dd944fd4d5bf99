package org.wettstein.store;

import java.util.Map;

/** Another process wrote first; nothing of what was asked has been written. */
public final class PositionTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    public PositionTaken(String register) {
        super("store.busy", Map.of("place", register));
    }

    public PositionTaken(Storage storage, Throwable cause) {
        super("store.busy", Map.of("place", storage.name()), cause);
    }
}
