package org.wettstein.testing;

import org.wettstein.journal.Id;
import org.wettstein.journal.Json;
import org.wettstein.register.Kind;
import org.wettstein.register.codec.Decoding;

/** Records as a change file would write them, with ' for ". */
public final class Records {
    private Records() {}

    public static Record record(String id, String body) {
        var parsed = Id.parse(id);
        var decoding = new Decoding(parsed);
        var codec = Kind.find(parsed.kind()).orElseThrow().codec();
        return codec.decode(json(body), decoding)
                .map(Record.class::cast)
                .orElseThrow(() -> new IllegalArgumentException(id + ": " + decoding.misfits()));
    }

    public static Json json(String text) {
        return Json.parseInput(text.replace('\'', '"'));
    }
}
