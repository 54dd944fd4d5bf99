package org.wettstein.journal.plaintext;

import java.util.Map;
import java.util.Optional;
import org.wettstein.journal.Entry;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Item;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonInteger;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;

/** One line of the format. Keys stand in order, so the first one tells what it is. */
sealed interface Line {
    /** The number of the format that is written here, and the highest that is read. */
    int FORMAT = 1;

    /** The first line: whose journal this is. */
    record Header(Id register) implements Line {
        JsonObject json() {
            return JsonObject.of("format", new JsonInteger(FORMAT)).with("register", register.toString());
        }
    }

    /** An item with its content, as the very text its hash was taken from. */
    record Content(Item item, Hash hash, String text) implements Line {}

    /** In the place of an item whose content is withheld. */
    record Absence(Hash hash) implements Line {
        JsonObject json() {
            return JsonObject.of("withheld", hash.toString());
        }
    }

    /** An entry, after all the items it needs. */
    record Step(Entry entry, Hash hash, String text) implements Line {}

    /** The last line, without which the file was cut. */
    record End(long entries, Hash head) implements Line {
        JsonObject json() {
            return JsonObject.of("end", new JsonInteger(entries)).with("head", head.toString());
        }
    }

    static Line read(String text) {
        if (text.startsWith("{\"body\":")) {
            return new Content(Item.parse(text), Hash.of(text), text);
        }
        if (text.startsWith("{\"actor\":")) {
            return new Step(Entry.parse(text), Hash.of(text), text);
        }
        if (!(Json.parse(text) instanceof JsonObject object)) {
            throw unknown();
        }
        return small(object).filter(line -> object.canonical().equals(text)).orElseThrow(Line::unknown);
    }

    private static Optional<? extends Line> small(JsonObject object) {
        if (object.find("format").isPresent()) {
            return header(object);
        }
        if (object.find("withheld").isPresent()) {
            return hash(object, "withheld").map(Absence::new).filter(line -> line.json()
                    .equals(object));
        }
        return hash(object, "head")
                .flatMap(head -> number(object, "end").map(entries -> new End(entries, head)))
                .filter(line -> line.json().equals(object));
    }

    private static Optional<Header> header(JsonObject object) {
        long format = number(object, "format").orElseThrow(Line::unknown);
        if (format > FORMAT) {
            throw new LineRefused(
                    "journal.import.newer-format", Map.of("found", Long.toString(format), "known", FORMAT));
        }
        return text(object, "register").flatMap(Id::find).map(Header::new).filter(line -> line.json()
                .equals(object));
    }

    private static Optional<Hash> hash(JsonObject object, String key) {
        return text(object, key).flatMap(Hash::find);
    }

    private static Optional<String> text(JsonObject object, String key) {
        return object.find(key).filter(JsonString.class::isInstance).map(value -> ((JsonString) value).value());
    }

    private static Optional<Long> number(JsonObject object, String key) {
        return object.find(key).filter(JsonInteger.class::isInstance).map(value -> ((JsonInteger) value).value());
    }

    private static LineRefused unknown() {
        return new LineRefused("journal.import.unknown-line", Map.of());
    }
}
