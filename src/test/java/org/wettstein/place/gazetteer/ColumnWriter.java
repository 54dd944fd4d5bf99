package org.wettstein.place.gazetteer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Writes what {@link Columns} reads. */
final class ColumnWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    byte[] bytes() {
        return out.toByteArray();
    }

    void number(int value) {
        int rest = value;
        while (rest >>> 7 != 0) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    <T> void numbers(List<T> things, ToIntFunction<T> value) {
        number(things.size());
        things.forEach(thing -> number(value.applyAsInt(thing)));
    }

    <T> void differences(List<T> things, ToIntFunction<T> value) {
        number(things.size());
        int previous = 0;
        for (T thing : things) {
            int next = value.applyAsInt(thing);
            int difference = next - previous;
            number((difference << 1) ^ (difference >> 31));
            previous = next;
        }
    }

    <T> void raw(List<T> things, ToIntFunction<T> value) {
        number(things.size());
        things.forEach(thing -> out.write(value.applyAsInt(thing)));
    }

    void raw(byte[] bytes) {
        number(bytes.length);
        out.writeBytes(bytes);
    }

    void strings(List<String> strings) {
        number(strings.size());
        strings.forEach(string -> raw(string.getBytes(StandardCharsets.UTF_8)));
    }

    void sorted(List<byte[]> strings) {
        number(strings.size());
        number(strings.stream().mapToInt(string -> string.length).sum());
        byte[] previous = {};
        for (byte[] string : strings) {
            int mismatch = Arrays.mismatch(previous, string);
            int shared = mismatch < 0 ? string.length : mismatch;
            number(shared);
            number(string.length - shared);
            out.write(string, shared, string.length - shared);
            previous = string;
        }
    }
}
