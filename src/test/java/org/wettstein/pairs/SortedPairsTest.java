package org.wettstein.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SortedPairsTest {
    private static final long SEED = System.nanoTime();
    private final SplittableRandom random = new SplittableRandom(SEED);

    @Test
    void areAnyOtherSortedMap() {
        for (int round = 0; round < 500; round++) {
            var tree = tree(random.nextInt(12));
            var pairs = SortedPairs.of(tree);
            assertThat(pairs).as("seed " + SEED).isEqualTo(tree).hasSameHashCodeAs(tree);
            assertThat(tree).isEqualTo(pairs);
            assertThat(pairs.keySet()).containsExactlyElementsOf(tree.keySet());
            assertThat(pairs.values()).containsExactlyElementsOf(tree.values());
            assertThat(new TreeMap<>(pairs)).isEqualTo(tree);
            for (int key = -1; key < 21; key++) {
                assertThat(pairs.get(key)).isEqualTo(tree.get(key));
                assertThat(pairs.containsKey(key)).isEqualTo(tree.containsKey(key));
                assertThat(pairs.headMap(key)).isEqualTo(tree.headMap(key));
                assertThat(pairs.tailMap(key)).isEqualTo(tree.tailMap(key));
                assertThat(pairs.subMap(key, key + 5)).isEqualTo(tree.subMap(key, key + 5));
            }
        }
    }

    @Test
    void areGatheredInAnyOrderAndEachKeyOnce() {
        for (int round = 0; round < 500; round++) {
            var tree = new TreeMap<Integer, String>();
            var gathering = new GatheringPairs<Integer, String>(random.nextInt(4));
            for (int i = random.nextInt(12); i > 0; i--) {
                int key = random.nextInt(20);
                assertThat(gathering.add(key, "value " + i))
                        .as("seed " + SEED)
                        .isEqualTo(tree.putIfAbsent(key, "value " + i) == null);
            }
            assertThat(gathering.pairs()).as("seed " + SEED).isEqualTo(tree);
        }
    }

    @Test
    void areAppendedOnlyInOrder() {
        var gathering = new GatheringPairs<Integer, String>();
        assertThat(gathering.append(1, "one")).isTrue();
        assertThat(gathering.append(1, "again")).isFalse();
        assertThat(gathering.append(0, "before")).isFalse();
        assertThat(gathering.append(2, "two")).isTrue();
        assertThat(gathering.pairs()).containsExactly(Map.entry(1, "one"), Map.entry(2, "two"));
    }

    @Test
    void keepTheirKeysWithOtherValues() {
        var pairs = SortedPairs.of(tree(5));
        assertThat(pairs.with(String::length).keySet()).isEqualTo(pairs.keySet());
        assertThat(pairs.with(String::length).values()).allMatch(length -> length > 6);
        assertThat(SortedPairs.of(pairs)).isSameAs(pairs);
    }

    @Test
    void changeForNobody() {
        var pairs = SortedPairs.of(tree(3));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> pairs.put(1, "other"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(pairs::clear);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> pairs.remove(pairs.firstKey()));
    }

    @Test
    void knowNoKeyOfAnotherTypeAndNoFirstWhereThereIsNone() {
        Map<?, String> three = SortedPairs.of(tree(3));
        assertThat(three.keySet().stream().map(Object::toString)).noneMatch(three::containsKey);
        var none = SortedPairs.of(new TreeMap<Integer, String>());
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::firstKey);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::lastKey);
    }

    private SortedMap<Integer, String> tree(int size) {
        var tree = new TreeMap<Integer, String>();
        while (tree.size() < size) {
            int key = random.nextInt(20);
            tree.put(key, "value " + key);
        }
        return tree;
    }
}
