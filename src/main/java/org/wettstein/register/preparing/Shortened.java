package org.wettstein.register.preparing;

import org.wettstein.journal.Json;
import org.wettstein.journal.JsonString;

/** What somebody gave, as a refusal repeats it: not a whole file. */
final class Shortened {
    private static final int LONGEST = 80;

    private Shortened() {}

    static String of(Json json) {
        return of(json instanceof JsonString string ? string.value() : json.canonical());
    }

    static String of(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
