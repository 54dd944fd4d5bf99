package org.wettstein.register.preparing;

import java.util.HashMap;
import java.util.Map;
import org.wettstein.journal.JsonSyntaxException;
import org.wettstein.register.change.Rejection;

/** Tells where in a text the JSON breaks off, by line and column. */
final class BrokenJson {
    private BrokenJson() {}

    static Rejection rejection(String text, JsonSyntaxException broken) {
        var before = text.substring(0, Math.min(broken.position(), text.length()));
        var lineStart = before.lastIndexOf('\n') + 1;
        var arguments = new HashMap<String, String>();
        broken.arguments().forEach((name, value) -> arguments.put(name, value.toString()));
        arguments.putAll(Map.of(
                "line", Long.toString(before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0)),
                "column", Integer.toString(before.codePointCount(lineStart, before.length()) + 1)));
        return Rejection.of("no-json." + broken.key().substring(broken.key().lastIndexOf('.') + 1), arguments);
    }
}
