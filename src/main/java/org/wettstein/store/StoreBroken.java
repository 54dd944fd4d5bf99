package org.wettstein.store;

import java.nio.file.Path;
import java.util.Map;

/** The files of the store contradict themselves or cannot be read. */
public final class StoreBroken extends Refusal {
    private static final long serialVersionUID = 1L;

    public StoreBroken(Path file, String detail) {
        super("store.broken", Map.of("file", file.toString(), "detail", detail));
    }

    public StoreBroken(Storage storage, String detail) {
        super("store.failed", Map.of("place", storage.name(), "detail", detail));
    }

    public StoreBroken(Storage storage, Throwable cause) {
        super("store.failed", Map.of("place", storage.name(), "detail", String.valueOf(cause.getMessage())), cause);
    }

    public StoreBroken(Path file, Throwable cause) {
        super("store.broken", Map.of("file", file.toString(), "detail", String.valueOf(cause.getMessage())), cause);
    }
}
