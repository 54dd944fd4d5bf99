package org.wettstein.pairs;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Pairs on their way to become {@link SortedPairs}: mostly they come in order. */
public final class GatheringPairs<K extends Comparable<? super K>, V> {
    private static final int FEW = 4;

    private Object[] keys;
    private Object[] values;
    private int size;
    private @Nullable K last;

    /** Once a key came that belongs further ahead. */
    private @Nullable TreeMap<K, V> sorted;

    public GatheringPairs() {
        this(FEW);
    }

    public GatheringPairs(int expected) {
        keys = new Object[expected];
        values = new Object[expected];
    }

    /** False if there is such a key already. */
    public boolean add(K key, V value) {
        if (sorted != null) {
            return sorted.putIfAbsent(key, value) == null;
        }
        int order = last == null ? -1 : last.compareTo(key);
        if (order >= 0) {
            return order != 0 && sorting().putIfAbsent(key, value) == null;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size + FEW);
            values = Arrays.copyOf(values, 2 * size + FEW);
        }
        keys[size] = key;
        values[size++] = value;
        last = key;
        return true;
    }

    /** False if the key does not come after all others. */
    public boolean append(K key, V value) {
        return (last == null || last.compareTo(key) < 0) && add(key, value);
    }

    private Map<K, V> sorting() {
        sorted = new TreeMap<>(new SortedPairs<K, V>(Arrays.copyOf(keys, size), Arrays.copyOf(values, size)));
        return sorted;
    }

    /** Of everything that was added; nothing can be added afterwards. */
    public SortedPairs<K, V> pairs() {
        if (sorted != null) {
            return new SortedPairs<>(sorted.keySet().toArray(), sorted.values().toArray());
        }
        return size == keys.length
                ? new SortedPairs<>(keys, values)
                : new SortedPairs<>(Arrays.copyOf(keys, size), Arrays.copyOf(values, size));
    }
}
