package org.wettstein.journal;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The lasting name of a record, {@code kind/name}: readable, never reused; opaque where the name itself would tell too
 * much.
 */
public record Id(String kind, String name) implements Comparable<Id> {
    /** The longest kind and the longest name, in characters. */
    public static final int LONGEST_PART = 100;

    private static final Pattern OPAQUE = Pattern.compile("x-[a-z2-7]{16}");
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
        if (slash < 0 || !wellFormed(text.substring(0, slash)) || !wellFormed(text.substring(slash + 1))) {
            return Optional.empty();
        }
        return Optional.of(new Id(text.substring(0, slash), text.substring(slash + 1)));
    }

    /** A name that says nothing: 80 random bits. */
    public static Id opaque(String kind, RandomGenerator random) {
        var name = new StringBuilder("x-");
        for (int i = 0; i < 16; i++) {
            name.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Id(kind, name.toString());
    }

    public boolean opaque() {
        return OPAQUE.matcher(name).matches();
    }

    /** {@code [a-z0-9]+(-[a-z0-9]+)*}, by hand because a journal asks this of every id it ever saw. */
    private static boolean wellFormed(String part) {
        if (part.isEmpty() || part.length() > LONGEST_PART || part.endsWith("-")) {
            return false;
        }
        char before = '-';
        for (int i = 0; i < part.length(); i++) {
            char letter = part.charAt(i);
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
        return kind.equals(other.kind)
                ? name.compareTo(other.name)
                : (kind + "/").compareTo(other.kind + "/"); // of which none begins with the other
    }

    @Override
    public String toString() {
        return kind + "/" + name;
    }
}
