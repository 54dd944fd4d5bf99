package org.wettstein.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A data folder or database that cannot be used as it is: missing, not ours, from a newer version, or without permission. */
public final class StoreUnusable extends Refusal {
    private static final long serialVersionUID = 1L;

    public StoreUnusable(String key, Path place) {
        super(key, Map.of("place", place.toString()));
    }

    public StoreUnusable(String key, Path place, Throwable cause) {
        super(key, Map.of("place", place.toString(), "detail", String.valueOf(cause.getMessage())), cause);
    }

    public StoreUnusable(String key, Path place, Map<String, Object> arguments) {
        super(key, with(place.toString(), arguments));
    }

    public StoreUnusable(String key, Storage storage) {
        super(key, Map.of("place", storage.name()));
    }

    public StoreUnusable(String key, Storage storage, Map<String, Object> arguments) {
        super(key, with(storage.name(), arguments));
    }

    private static Map<String, Object> with(String place, Map<String, Object> arguments) {
        var all = new HashMap<>(arguments);
        all.put("place", place);
        return all;
    }
}
