package org.wettstein.store;

import java.util.Map;

/** A store that does not answer as it should just now, and may again by itself: cut off, restarting, read-only, too slow. */
public final class StoreUnreachable extends Refusal {
    private static final long serialVersionUID = 1L;

    public StoreUnreachable(String key, Storage storage, Throwable cause) {
        super(key, Map.of("place", storage.name(), "detail", String.valueOf(cause.getMessage())), cause);
    }

    public StoreUnreachable(String key, Storage storage) {
        super(key, Map.of("place", storage.name()));
    }
}
