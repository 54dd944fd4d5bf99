package org.wettstein.place.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.wettstein.place.gazetteer.spelling.Bytes;

/** Many strings in one array of UTF-8, because half a million objects would cost ten times as much. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Strings(int[] starts, byte[] joined) {
    int count() {
        return starts.length - 1;
    }

    String text(int index) {
        return new String(joined, starts[index], starts[index + 1] - starts[index], StandardCharsets.UTF_8);
    }

    int length(int index) {
        return starts[index + 1] - starts[index];
    }

    boolean is(int index, Bytes wanted) {
        return wanted.equals(joined, starts[index], starts[index + 1]);
    }

    boolean startsWith(int index, byte[] prefix) {
        int start = starts[index];
        return length(index) >= prefix.length
                && Arrays.equals(joined, start, start + prefix.length, prefix, 0, prefix.length);
    }

    /** Among sorted strings the first that is not before {@code bound}. */
    int firstFrom(byte[] bound) {
        int low = 0;
        int high = count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Arrays.compareUnsigned(joined, starts[middle], starts[middle + 1], bound, 0, bound.length) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
