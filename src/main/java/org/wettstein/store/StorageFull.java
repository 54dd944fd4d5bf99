package org.wettstein.store;

import java.nio.file.Path;
import java.util.Map;

/** There is no space left; nothing of what was asked has been written. */
public final class StorageFull extends Refusal {
    private static final long serialVersionUID = 1L;

    public StorageFull(Storage storage, Throwable cause) {
        super("store.full", Map.of("file", storage.name()), cause);
    }

    public StorageFull(Path file, Throwable cause) {
        super("store.full", Map.of("file", file.toString()), cause);
    }
}
