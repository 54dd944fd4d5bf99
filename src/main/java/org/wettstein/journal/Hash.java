package org.wettstein.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of some bytes, written as 64 lower-case hexadecimal digits: the name of an item, and the link of the chain.
 * A register keeps one for every state, so it is kept as the four numbers that it is.
 */
public record Hash(long first, long second, long third, long fourth) implements Comparable<Hash> {
    private static final int DIGITS = 64;
    private static final int DIGITS_OF_A_NUMBER = 16;
    private static final String HEXADECIMAL = "0123456789abcdef";
    private static final byte NONE = -1;
    private static final byte[] VALUES = values();
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Hash::sha256);

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    public static Hash of(byte[] bytes) {
        var numbers = ByteBuffer.wrap(SHA_256.get().digest(bytes));
        return new Hash(numbers.getLong(), numbers.getLong(), numbers.getLong(), numbers.getLong());
    }

    /** Of the text's UTF-8 bytes. */
    public static Hash of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Hash parse(String digits) {
        return find(digits)
                .orElseThrow(() -> new IllegalArgumentException("not 64 lower-case hexadecimal digits: " + digits));
    }

    public static Optional<Hash> find(String digits) {
        return hexadecimal(digits, DIGITS)
                ? Optional.of(new Hash(number(digits, 0), number(digits, 1), number(digits, 2), number(digits, 3)))
                : Optional.empty();
    }

    /** By a table and without a way out, because opening a journal reads a dozen of them for every entry. */
    static boolean hexadecimal(String digits, int length) {
        if (digits.length() != length) {
            return false;
        }
        int all = 0;
        for (int i = 0; i < length; i++) {
            all |= value(digits.charAt(i));
        }
        return all >= 0;
    }

    private static long number(String digits, int which) {
        long number = 0;
        for (int i = which * DIGITS_OF_A_NUMBER; i < (which + 1) * DIGITS_OF_A_NUMBER; i++) {
            number = number << 4 | value(digits.charAt(i));
        }
        return number;
    }

    private static int value(char digit) {
        return digit < VALUES.length ? VALUES[digit] : NONE;
    }

    private static byte[] values() {
        var values = new byte['f' + 1];
        Arrays.fill(values, NONE);
        for (byte value = 0; value < 16; value++) {
            values[HEXADECIMAL.charAt(value)] = value;
        }
        return values;
    }

    public String digits() {
        var digits = new byte[DIGITS];
        write(first, digits, 0);
        write(second, digits, 1);
        write(third, digits, 2);
        write(fourth, digits, 3);
        return new String(digits, StandardCharsets.ISO_8859_1);
    }

    private static void write(long number, byte[] digits, int which) {
        long rest = number;
        for (int i = (which + 1) * DIGITS_OF_A_NUMBER - 1; i >= which * DIGITS_OF_A_NUMBER; i--) {
            digits[i] = (byte) HEXADECIMAL.charAt((int) (rest & 15));
            rest >>>= 4;
        }
    }

    /** Any part of a hash is as good as the whole. */
    @Override
    public int hashCode() {
        return Long.hashCode(fourth);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash
                && first == hash.first
                && second == hash.second
                && third == hash.third
                && fourth == hash.fourth;
    }

    /** In the order of their digits. */
    @Override
    public int compareTo(Hash other) {
        if (first != other.first) {
            return Long.compareUnsigned(first, other.first);
        }
        if (second != other.second) {
            return Long.compareUnsigned(second, other.second);
        }
        return third == other.third
                ? Long.compareUnsigned(fourth, other.fourth)
                : Long.compareUnsigned(third, other.third);
    }

    @Override
    public String toString() {
        return digits();
    }
}
