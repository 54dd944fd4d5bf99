package org.wettstein.journal;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The lasting name of a record, {@code kind/name}: readable, never reused; opaque where the name itself would tell too
 * much.
 */
public record Id(String kind, String name) implements Comparable<Id> {
    /** The longest kind and the longest name, in characters. */
    public static final int LONGEST_PART = 100;

    private static final String OPAQUE = "x-";
    private static final int LENGTH_OF_OPAQUE = 18;
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    public Id {
        if (!wellFormed(kind) || !wellFormed(name)) {
            throw new IllegalArgumentException("not kind/name in kebab-case: " + kind + "/" + name);
        }
    }

    public static Id parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("not kind/name in kebab-case: " + text));
    }

    public static Optional<Id> find(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !wellFormed(text, 0, slash) || !wellFormed(text, slash + 1, text.length())) {
            return Optional.empty();
        }
        return Optional.of(new Id(Recurring.part(text, 0, slash), text.substring(slash + 1)));
    }

    /** A name that says nothing: 80 random bits. */
    public static Id opaque(String kind, RandomGenerator random) {
        var name = new StringBuilder(OPAQUE);
        while (name.length() < LENGTH_OF_OPAQUE) {
            name.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Id(kind, name.toString());
    }

    public boolean opaque() {
        if (name.length() != LENGTH_OF_OPAQUE || !name.startsWith(OPAQUE)) {
            return false;
        }
        for (int i = OPAQUE.length(); i < name.length(); i++) {
            if (ALPHABET.indexOf(name.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean wellFormed(String part) {
        return wellFormed(part, 0, part.length());
    }

    /** {@code [a-z0-9]+(-[a-z0-9]+)*}, by hand because a journal asks this of every id it ever saw. */
    private static boolean wellFormed(String text, int from, int to) {
        if (from == to || to - from > LONGEST_PART || text.charAt(to - 1) == '-') {
            return false;
        }
        char before = '-';
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            boolean plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
            if (!plain && (letter != '-' || before == '-')) {
                return false;
            }
            before = letter;
        }
        return true;
    }

    /** In the order of their texts. */
    @Override
    public int compareTo(Id other) {
        if (kind.equals(other.kind)) {
            return name.compareTo(other.name);
        }
        int order = kind.compareTo(other.kind);
        // A kind that begins with another is followed by a hyphen, which comes before the slash.
        return kind.startsWith(other.kind) || other.kind.startsWith(kind)
                ? toString().compareTo(other.toString())
                : order;
    }

    @Override
    public String toString() {
        return kind + "/" + name;
    }
}
