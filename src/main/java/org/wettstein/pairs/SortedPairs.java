package org.wettstein.pairs;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pairs in the order of their keys that nobody changes any more. A register is made of a million of them, each with few
 * keys, which stand in order already: two arrays take a third of what a tree does, and no time to build.
 */
@SuppressWarnings("JdkObsolete") // a navigable map would have twenty methods more, for nobody
public final class SortedPairs<K extends Comparable<? super K>, V> extends AbstractMap<K, V>
        implements SortedMap<K, V> {
    private final Object[] keys;
    private final Object[] values;

    /** Both belong to the new map from now on. */
    SortedPairs(Object[] keys, Object[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** These very ones if they are such pairs already; a copy of any others. */
    public static <K extends Comparable<? super K>, V> SortedPairs<K, V> of(SortedMap<K, V> map) {
        if (map instanceof SortedPairs<K, V> same) {
            return same;
        }
        var gathering = new GatheringPairs<K, V>(map.size());
        map.forEach(gathering::add);
        return gathering.pairs();
    }

    /** The same keys with other values. */
    public <W> SortedPairs<K, W> with(Function<V, W> change) {
        var changed = new Object[values.length];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = change.apply(value(i));
        }
        return new SortedPairs<>(keys, changed);
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int at = place(key);
        return at < 0 ? null : value(at);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return place(key) >= 0;
    }

    /** As binary search has it; no other type of key than that of these can be compared with them. */
    private int place(@Nullable Object key) {
        return keys.length == 0 || key == null || key.getClass() != keys[0].getClass()
                ? -1
                : Arrays.binarySearch(keys, key);
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (int i = 0; i < keys.length; i++) {
            action.accept(key(i), value(i));
        }
    }

    @Override
    public @Nullable Comparator<? super K> comparator() {
        return null;
    }

    @Override
    public K firstKey() {
        return key(required(0));
    }

    @Override
    public K lastKey() {
        return key(required(keys.length - 1));
    }

    private int required(int at) {
        if (keys.length == 0) {
            throw new NoSuchElementException();
        }
        return at;
    }

    @Override
    public SortedMap<K, V> subMap(K from, K to) {
        return range(from(from), from(to));
    }

    @Override
    public SortedMap<K, V> headMap(K to) {
        return range(0, from(to));
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
        return range(from(from), keys.length);
    }

    private int from(K key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? -at - 1 : at;
    }

    private SortedPairs<K, V> range(int from, int to) {
        return new SortedPairs<>(Arrays.copyOfRange(keys, from, to), Arrays.copyOfRange(values, from, to));
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return keys.length;
            }

            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new Walk();
            }
        };
    }

    private final class Walk implements Iterator<Map.Entry<K, V>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < keys.length;
        }

        @Override
        public Map.Entry<K, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return Map.entry(key(next), value(next++));
        }
    }

    @SuppressWarnings("unchecked") // only such keys are put in
    private K key(int at) {
        return (K) keys[at];
    }

    @SuppressWarnings("unchecked") // only such values are put in
    private V value(int at) {
        return (V) values[at];
    }
}
