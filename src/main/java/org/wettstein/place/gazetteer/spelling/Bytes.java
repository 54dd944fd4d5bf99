package org.wettstein.place.gazetteer.spelling;

import java.util.Arrays;

/** Bytes that grow, and their hash so far; a look-up writes the spelling it wants into one of these. */
public final class Bytes {
    private static final int FACTOR = 0x01000193;
    private static final int ROOM = 64;

    private byte[] content = new byte[ROOM];
    private int length;

    public void truncate(int newLength) {
        length = newLength;
    }

    public void add(byte value) {
        if (length == content.length) {
            content = Arrays.copyOf(content, 2 * length);
        }
        content[length++] = value;
    }

    public void add(byte[] values) {
        for (byte value : values) {
            add(value);
        }
    }

    public int length() {
        return length;
    }

    public byte at(int index) {
        return content[index];
    }

    /** Whether what was added from {@code from} on are exactly these. */
    public boolean endsFrom(int from, byte[] values) {
        return length - from == values.length && Arrays.equals(content, from, length, values, 0, values.length);
    }

    public boolean equals(byte[] others, int from, int to) {
        return to - from == length && Arrays.equals(content, 0, length, others, from, to);
    }

    public int hash() {
        return hash(content, 0, length);
    }

    public byte[] toArray() {
        return Arrays.copyOf(content, length);
    }

    public static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int index = from; index < to; index++) {
            hash = (hash ^ bytes[index]) * FACTOR;
        }
        return hash ^ (hash >>> 15);
    }
}
