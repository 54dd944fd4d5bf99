package org.wettstein.web.arrival;

import io.vertx.core.http.HttpServerRequest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a log may say of an address: the part of the site, and neither the record nor the question; both can name people. */
public final class AskedPlace {
    private static final int SEGMENTS_OF_A_PAGE = 2;
    private static final int SEGMENTS_OF_THE_INTERFACE = 3;

    private AskedPlace() {}

    public static String of(HttpServerRequest request) {
        return of(request.path());
    }

    /** {@code /de/partnerships/…} */
    static String of(@Nullable String path) {
        if (path == null || !path.startsWith("/")) {
            return "…";
        }
        var segments = path.substring(1).split("/", -1);
        int shown = segments[0].equals("api") ? SEGMENTS_OF_THE_INTERFACE : SEGMENTS_OF_A_PAGE;
        var begin = Stream.of(segments).limit(shown).collect(Collectors.joining("/", "/", ""));
        return segments.length > shown ? begin + "/…" : begin;
    }
}
