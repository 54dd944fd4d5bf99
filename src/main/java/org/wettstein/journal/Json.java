package org.wettstein.journal;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * What entries and items are written in: the part of RFC 8785 that needs no luck, that is objects, arrays, strings,
 * booleans and integers within ±(2^53−1).
 */
public sealed interface Json permits JsonObject, JsonArray, JsonString, JsonInteger, JsonBoolean {

    /** The deepest nesting that is read, counted in open brackets. */
    int DEEPEST = 64;

    /** The longest text that is read, in UTF-16 code units. */
    int LONGEST = 16 * 1024 * 1024;

    /** How many letters most records take. */
    int USUAL = 512;

    /**
     * Reads exactly what is written, white space between the values excepted.
     *
     * @throws JsonSyntaxException if the text is anything but one value of this subset
     */
    static Json parse(String text) {
        return new JsonParser(text, string -> string).parse();
    }

    /** Like {@link #parse(String)}, and refuses bytes that are not UTF-8. */
    static Json parse(byte[] utf8) {
        return parse(Utf8.decode(utf8));
    }

    /** Reads what people and programs hand in: every string and key is brought to Unicode NFC. */
    static Json parseInput(String text) {
        return new JsonParser(text, Nfc::normalise).parse();
    }

    /** The one way to write this value: RFC 8785, keys in the order of their UTF-16 code units. */
    default String canonical() {
        var text = new StringBuilder(USUAL);
        CanonicalForm.write(this, text);
        return text.toString();
    }

    default byte[] canonicalBytes() {
        return canonical().getBytes(StandardCharsets.UTF_8);
    }

    /** How many brackets are open at the innermost place. */
    default int depth() {
        return switch (this) {
            case JsonObject object -> 1 + deepest(object.members().values());
            case JsonArray array -> 1 + deepest(array.elements());
            case JsonString _, JsonInteger _, JsonBoolean _ -> 0;
        };
    }

    private static int deepest(Collection<Json> values) {
        int deepest = 0;
        for (var value : values) {
            deepest = Math.max(deepest, value.depth());
        }
        return deepest;
    }
}
