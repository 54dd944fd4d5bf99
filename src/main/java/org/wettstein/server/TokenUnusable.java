package org.wettstein.server;

import java.nio.file.Path;
import java.util.Map;
import org.wettstein.store.Refusal;

/** The file that should open the way for changes has no token that could. */
final class TokenUnusable extends Refusal {
    private static final long serialVersionUID = 1;

    TokenUnusable(Path file) {
        super("server.token-unusable", Map.of("file", file.toString()));
    }
}
