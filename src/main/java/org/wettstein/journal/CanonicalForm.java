package org.wettstein.journal;

/** Writes a value as RFC 8785 says, strings by its section 3.2.2.2. */
final class CanonicalForm {
    private static final String HEXADECIMAL = "0123456789abcdef";

    private CanonicalForm() {}

    static void write(Json value, StringBuilder text) {
        switch (value) {
            case JsonObject object -> writeObject(object, text);
            case JsonArray array -> writeArray(array, text);
            case JsonString string -> writeString(string.value(), text);
            case JsonInteger integer -> text.append(integer.value());
            case JsonBoolean bool -> text.append(bool.value());
        }
    }

    private static void writeObject(JsonObject object, StringBuilder text) {
        text.append('{');
        int first = text.length();
        object.members().forEach((key, value) -> {
            if (text.length() > first) {
                text.append(',');
            }
            writeString(key, text);
            text.append(':');
            write(value, text);
        });
        text.append('}');
    }

    private static void writeArray(JsonArray array, StringBuilder text) {
        text.append('[');
        var separator = "";
        for (var element : array.elements()) {
            text.append(separator);
            write(element, text);
            separator = ",";
        }
        text.append(']');
    }

    /** Most strings need no escape, and go out in one piece. */
    private static void writeString(String string, StringBuilder text) {
        text.append('"');
        if (plain(string)) {
            text.append(string);
        } else {
            string.chars().forEach(character -> {
                if (special((char) character)) {
                    escape((char) character, text);
                } else {
                    text.append((char) character);
                }
            });
        }
        text.append('"');
    }

    private static boolean plain(String string) {
        for (int i = 0; i < string.length(); i++) {
            if (special(string.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean special(char character) {
        return character < ' ' || character == '"' || character == '\\';
    }

    private static void escape(char character, StringBuilder text) {
        switch (character) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default ->
                text.append("\\u00")
                        .append(HEXADECIMAL.charAt(character >> 4))
                        .append(HEXADECIMAL.charAt(character & 15));
        }
    }

    static void requireWellFormed(String string) {
        if (loneSurrogate(string) >= 0) {
            throw new IllegalArgumentException("lone surrogate at " + loneSurrogate(string));
        }
    }

    /** The index of the first half character, or −1. */
    static int loneSurrogate(String string) {
        for (int i = 0; i < string.length(); i++) {
            if (Character.isSurrogate(string.charAt(i))) {
                if (i + 1 < string.length() && Character.isSurrogatePair(string.charAt(i), string.charAt(i + 1))) {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }
}
