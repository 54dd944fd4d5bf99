package org.wettstein.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** SHA-256 of some bytes, as 64 lower-case hexadecimal digits: the name of an item, and the link of the chain. */
public record Hash(String digits) implements Comparable<Hash> {
    public Hash {
        if (!wellFormed(digits)) {
            throw new IllegalArgumentException("not 64 lower-case hexadecimal digits: " + digits);
        }
    }

    public static Hash of(byte[] bytes) {
        try {
            return new Hash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** Of the text's UTF-8 bytes. */
    public static Hash of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Optional<Hash> find(String digits) {
        return wellFormed(digits) ? Optional.of(new Hash(digits)) : Optional.empty();
    }

    private static boolean wellFormed(String digits) {
        if (digits.length() != 64) {
            return false;
        }
        for (int i = 0; i < 64; i++) {
            char digit = digits.charAt(i);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(Hash other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
