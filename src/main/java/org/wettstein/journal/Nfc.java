package org.wettstein.journal;

import java.text.Normalizer;

/** Unicode normalisation form C, in which every text enters the journal, so that equal words are equal bytes. */
final class Nfc {
    /** Below it nothing combines and nothing is composed otherwise (UAX 15, section 9). */
    private static final char COMBINING = '\u0300';

    private Nfc() {}

    static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static JsonObject normalise(JsonObject object) {
        return (JsonObject) Json.parseInput(object.canonical());
    }

    /**
     * Whether every string and key is normalised. Where that is not seen at once, it is asked of the strings and not of the
     * written text, in which an escaped line feed ends in a letter that a following accent would seem to belong to.
     *
     * @param text the value as it is written
     */
    static boolean normalised(Json value, String text) {
        return plain(text) || normalised(value);
    }

    private static boolean normalised(Json value) {
        return switch (value) {
            case JsonObject object ->
                object.members().entrySet().stream()
                        .allMatch(member -> normalised(member.getKey()) && normalised(member.getValue()));
            case JsonArray array -> array.elements().stream().allMatch(Nfc::normalised);
            case JsonString string -> normalised(string.value());
            case JsonInteger _, JsonBoolean _ -> true;
        };
    }

    private static boolean normalised(String text) {
        return plain(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= COMBINING) {
                return false;
            }
        }
        return true;
    }
}
