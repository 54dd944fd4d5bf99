package org.wettstein.place.gazetteer;

import java.util.Arrays;
import org.wettstein.place.gazetteer.spelling.Bytes;

/** From a spelling to its number, by open addressing. */
final class HashIndex {
    private static final int FREE = -1;

    private final Strings strings;
    private final int[] slots;

    HashIndex(Strings strings) {
        this.strings = strings;
        this.slots = new int[Integer.highestOneBit(Math.max(1, strings.count())) * 4];
        Arrays.fill(slots, FREE);
        for (int number = 0; number < strings.count(); number++) {
            int slot = Bytes.hash(strings.joined(), strings.starts()[number], strings.starts()[number + 1]);
            while (slots[slot & (slots.length - 1)] != FREE) {
                slot++;
            }
            slots[slot & (slots.length - 1)] = number;
        }
    }

    int find(Bytes wanted) {
        for (int slot = wanted.hash(); ; slot++) {
            int number = slots[slot & (slots.length - 1)];
            if (number == FREE || strings.is(number, wanted)) {
                return number;
            }
        }
    }
}
