package org.wettstein.place.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the prepared file front to back: a column is its count and its values, integers in groups of seven bits. */
final class Columns {
    private final byte[] bytes;
    private int position;

    Columns(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Not negative. */
    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte group = bytes[position++];
            value |= (group & 0x7F) << shift;
            if (group >= 0) {
                return value;
            }
        }
    }

    int[] numbers() {
        var values = new int[number()];
        for (int index = 0; index < values.length; index++) {
            values[index] = number();
        }
        return values;
    }

    /** Signed values, each as its difference from the one before. */
    int[] differences() {
        var values = new int[number()];
        int previous = 0;
        for (int index = 0; index < values.length; index++) {
            int zigzag = number();
            previous += (zigzag >>> 1) ^ -(zigzag & 1);
            values[index] = previous;
        }
        return values;
    }

    /** Where each of a row of things begins, given how long each is; one more value than things. */
    int[] starts() {
        int count = number();
        var starts = new int[count + 1];
        for (int index = 0; index < count; index++) {
            starts[index + 1] = starts[index] + number();
        }
        return starts;
    }

    byte[] raw() {
        int count = number();
        position += count;
        return Arrays.copyOfRange(bytes, position - count, position);
    }

    List<String> strings() {
        int count = number();
        var strings = new ArrayList<String>(count);
        for (int index = 0; index < count; index++) {
            strings.add(new String(raw(), StandardCharsets.UTF_8));
        }
        return List.copyOf(strings);
    }

    /** Sorted byte strings, each with how much of the one before it repeats: lengths, then the joined bytes. */
    Strings sorted() {
        int count = number();
        var starts = new int[count + 1];
        var joined = new byte[number()];
        for (int index = 0; index < count; index++) {
            int shared = number();
            int own = number();
            int start = starts[index];
            System.arraycopy(joined, index == 0 ? 0 : starts[index - 1], joined, start, shared);
            System.arraycopy(bytes, position, joined, start + shared, own);
            position += own;
            starts[index + 1] = start + shared + own;
        }
        return new Strings(starts, joined);
    }
}
