package org.wettstein.journal;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.wettstein.pairs.GatheringPairs;

/** Reads the subset of JSON that the journal speaks; refuses the rest by name. */
final class JsonParser {
    private final String text;
    private final UnaryOperator<String> normalising;
    private int next;
    private int depth;

    JsonParser(String text, UnaryOperator<String> normalising) {
        this.text = text;
        this.normalising = normalising;
    }

    Json parse() {
        if (text.length() > Json.LONGEST) {
            throw refused("journal.json.too-long", Json.LONGEST, Map.of("limit", Json.LONGEST));
        }
        var value = value();
        skipSpace();
        if (next < text.length()) {
            throw refused("journal.json.more-after-the-value", next, Map.of());
        }
        return value;
    }

    private Json value() {
        skipSpace();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new JsonString(string());
            case 't' -> word("true", new JsonBoolean(true));
            case 'f' -> word("false", new JsonBoolean(false));
            case 'n' -> throw refused("journal.json.null", next, Map.of());
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> integer();
            default -> throw unexpected();
        };
    }

    private JsonObject object() {
        open();
        var members = new GatheringPairs<String, Json>();
        if (!closes('}')) {
            do {
                skipSpace();
                int start = next;
                var key = key();
                skipSpace();
                expect(':');
                if (!members.add(key, value())) {
                    throw refused("journal.json.duplicate-key", start, Map.of("key", key));
                }
            } while (continues('}'));
        }
        depth--;
        return new JsonObject(members.pairs());
    }

    private JsonArray array() {
        open();
        var elements = new ArrayList<Json>();
        if (!closes(']')) {
            do {
                elements.add(value());
            } while (continues(']'));
        }
        depth--;
        return new JsonArray(elements);
    }

    private void open() {
        if (++depth > Json.DEEPEST) {
            throw refused("journal.json.too-deep", next, Map.of("limit", Json.DEEPEST));
        }
        next++;
    }

    private boolean closes(char bracket) {
        skipSpace();
        if (peek() == bracket) {
            next++;
            return true;
        }
        return false;
    }

    private boolean continues(char bracket) {
        if (closes(bracket)) {
            return false;
        }
        expect(',');
        return true;
    }

    private String string() {
        int start = next;
        boolean simple = skipPlain();
        var plain = text.substring(start + 1, next);
        return peek() == '"' ? finished(start, plain, simple) : finished(start, plain + rest(), false);
    }

    private String key() {
        int start = next;
        boolean simple = skipPlain();
        return peek() == '"'
                ? finished(start, Recurring.part(text, start + 1, next), simple)
                : finished(start, text.substring(start + 1, next) + rest(), false);
    }

    private String finished(int start, String string, boolean simple) {
        next++;
        if (!simple && CanonicalForm.loneSurrogate(string) >= 0) {
            throw refused("journal.json.lone-surrogate", start, Map.of());
        }
        return normalising.apply(string);
    }

    /**
     * Over the quote and the letters up to the first that is anything special: mostly the whole string. Tells whether there
     * is no half character among them for certain.
     */
    private boolean skipPlain() {
        expect('"');
        int all = 0;
        int at = next;
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (letter < ' ' || letter == '"' || letter == '\\') {
                break;
            }
            all |= letter;
            at++;
        }
        next = at;
        return all < Character.MIN_SURROGATE;
    }

    private String rest() {
        var content = new StringBuilder();
        while (peek() != '"') {
            content.append(character());
        }
        return content.toString();
    }

    private char character() {
        char character = text.charAt(next);
        if (character < ' ') {
            throw refused("journal.json.control-character", next, Map.of());
        }
        next++;
        return character == '\\' ? escaped() : character;
    }

    private char escaped() {
        char letter = peek();
        next++;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> throw refused("journal.json.escape", next - 1, Map.of());
        };
    }

    private char codeUnit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            char digit = peek();
            if (digit >= 128 || Character.digit(digit, 16) < 0) {
                throw refused("journal.json.escape", next, Map.of());
            }
            unit = unit * 16 + Character.digit(digit, 16);
            next++;
        }
        return (char) unit;
    }

    private JsonInteger integer() {
        int start = next;
        next += peek() == '-' ? 1 : 0;
        int digits = next;
        while (next < text.length() && text.charAt(next) >= '0' && text.charAt(next) <= '9') {
            next++;
        }
        var number = text.substring(start, next);
        if (next < text.length() && ".eE".indexOf(text.charAt(next)) >= 0) {
            throw refused("journal.json.fraction", start, Map.of());
        }
        if (next == digits || number.equals("-0") || (text.charAt(digits) == '0' && next - digits > 1)) {
            throw refused("journal.json.number", start, Map.of());
        }
        if (next - digits > 16 || Math.abs(Long.parseLong(number)) > JsonInteger.LARGEST) {
            throw refused("journal.json.integer-range", start, Map.of());
        }
        return new JsonInteger(Long.parseLong(number));
    }

    private Json word(String word, Json value) {
        if (!text.startsWith(word, next)) {
            throw unexpected();
        }
        next += word.length();
        return value;
    }

    private void skipSpace() {
        while (next < text.length() && text.charAt(next) <= ' ' && " \t\n\r".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
    }

    private void expect(char character) {
        if (peek() != character) {
            throw unexpected();
        }
        next++;
    }

    private char peek() {
        if (next >= text.length()) {
            throw refused("journal.json.cut", text.length(), Map.of());
        }
        return text.charAt(next);
    }

    private JsonSyntaxException unexpected() {
        var found = Character.toString(text.codePointAt(next));
        return refused("journal.json.unexpected", next, Map.of("found", found));
    }

    private static JsonSyntaxException refused(String reason, int position, Map<String, Object> arguments) {
        return new JsonSyntaxException(reason, position, arguments);
    }
}
