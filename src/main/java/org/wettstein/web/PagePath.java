package org.wettstein.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The path of an address in its one canonical form: single slashes, no dot segments, nothing escaped.
 *
 * @param segments what stands between the slashes; none for the root
 * @param folder whether it ends with a slash, as the root does
 */
public record PagePath(List<String> segments, boolean folder) {
    private static final String SEGMENT = "[A-Za-z0-9._~-]{1,200}";

    public PagePath {
        segments = List.copyOf(segments);
    }

    /** Empty if no page can have this path, however it is written. */
    public static Optional<PagePath> find(String undecoded) {
        if (!undecoded.startsWith("/") || undecoded.length() > 2000) {
            return Optional.empty();
        }
        return PercentEncoding.decode(undecoded).flatMap(PagePath::walk);
    }

    private static Optional<PagePath> walk(String path) {
        var segments = new ArrayDeque<String>();
        boolean folder = true;
        for (var segment : path.substring(1).split("/", -1)) {
            folder = segment.isEmpty() || segment.equals(".") || segment.equals("..");
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!folder && !segment.matches(SEGMENT)) {
                return Optional.empty();
            } else if (!folder) {
                segments.addLast(segment);
            }
        }
        return Optional.of(new PagePath(List.copyOf(segments), folder));
    }

    public PagePath asFolder() {
        return new PagePath(segments, true);
    }

    /** The same place below another first segment, its twin in another language. */
    public PagePath inFolder(String first) {
        var twin = new ArrayList<>(segments);
        twin.set(0, first);
        return new PagePath(twin, folder);
    }

    public PagePath asFile() {
        return new PagePath(segments, false);
    }

    /** Never begins with two slashes, so that a redirect to it stays on this site. */
    public String text() {
        return segments.isEmpty() ? "/" : "/" + String.join("/", segments) + (folder ? "/" : "");
    }
}
