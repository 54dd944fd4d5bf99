package org.wettstein.web.arrival;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The path of its host below which a site stands, {@code /partnerschaften}, or nothing. Every path that leaves the
 * server begins with it; on one that comes in it may be missing, as some proxies take it off.
 */
@Singleton
public final class BasePath {
    public static final String SETTING = "wettstein.path";

    /** Of a site that has its host to itself. */
    public static final BasePath NONE = new BasePath(Optional.empty());

    private final String text;

    BasePath(@ConfigProperty(name = SETTING) Optional<String> text) {
        this.text = text.orElse("");
    }

    /** @param text begins with a slash and does not end with one */
    public static BasePath of(String text) {
        return new BasePath(Optional.of(text));
    }

    /** A path within the site as the world sees it. */
    public String to(String path) {
        return text + path;
    }

    public boolean isNone() {
        return text.isEmpty();
    }

    /** What comes after this path in an address that begins with it; the path itself is asked for as the root. */
    public Optional<String> within(String uri) {
        if (!uri.startsWith(text)) {
            return Optional.empty();
        }
        var rest = uri.substring(text.length());
        return rest.isEmpty() || rest.startsWith("?")
                ? Optional.of("/" + rest)
                : Optional.of(rest).filter(path -> path.startsWith("/"));
    }
}
