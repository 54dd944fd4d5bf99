package org.wettstein.journal;

import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A record's state, or a reason, in its envelope.
 *
 * @param form the number of the body's form within its kind, from 1 on
 * @param salt 32 hexadecimal digits drawn at random, so that nobody guesses the content by its hash
 */
public record Item(String kind, int form, Visibility visibility, Optional<String> salt, JsonObject body) {
    /** The kind of the items that say why an entry was made. */
    public static final String REASON = "reason";

    private static final int DIGITS_OF_SALT = 32;

    public Item {
        if (Id.find(kind + "/x").isEmpty()) {
            throw new IllegalArgumentException("not a kind in kebab-case: " + kind);
        }
        if (form < 1) {
            throw new IllegalArgumentException("forms count from 1: " + form);
        }
        if (salt.filter(digits -> !isSalt(digits)).isPresent()) {
            throw new IllegalArgumentException("a salt is 32 hexadecimal digits");
        }
    }

    /** A state without salt, form 1. */
    public static Item of(String kind, Visibility visibility, JsonObject body) {
        return new Item(kind, 1, visibility, Optional.empty(), body);
    }

    /** Why an entry was made, in somebody's words: internal and salted. */
    public static Item reason(String words, RandomGenerator random) {
        return of(REASON, new Visibility.Internal(), JsonObject.of("text", words))
                .salted(random);
    }

    static boolean isSalt(String digits) {
        return Hash.hexadecimal(digits, DIGITS_OF_SALT);
    }

    /** The same with a new salt, unless it has one. */
    public Item salted(RandomGenerator random) {
        return salt.isPresent() ? this : saltedAnew(random);
    }

    Item saltedAnew(RandomGenerator random) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return new Item(kind, form, visibility, Optional.of(HexFormat.of().formatHex(bytes)), body);
    }

    Item withBody(JsonObject other) {
        return new Item(kind, form, visibility, salt, other);
    }

    /**
     * Reads an item that must stand in its canonical form.
     *
     * @throws JsonSyntaxException if it is no JSON
     * @throws MalformedLine if it is no item
     */
    public static Item parse(String canonical) {
        return ItemForm.read(Fields.of(Json.parse(canonical)).requireCanonical(canonical));
    }

    /** The envelope is written by hand, since an import writes thousands: its keys stand in order. */
    public String canonical() {
        var text = new StringBuilder(Json.USUAL).append("{\"body\":");
        CanonicalForm.write(body, text);
        text.append(",\"form\":").append(form).append(",\"kind\":\"").append(kind);
        salt.ifPresent(digits -> text.append("\",\"salt\":\"").append(digits));
        return text.append("\",\"visibility\":\"")
                .append(visibility.text())
                .append("\"}")
                .toString();
    }

    /** The item's name. Items read from storage are named by their stored bytes, never by writing them anew. */
    public Hash hash() {
        return Hash.of(canonical());
    }
}
