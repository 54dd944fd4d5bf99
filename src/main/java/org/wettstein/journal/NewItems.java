package org.wettstein.journal;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.wettstein.pairs.SortedPairs;
import org.wettstein.store.Store;
import org.wettstein.store.StoredItem;

/** The items that an entry brings with it, made ready to be kept. */
final class NewItems {
    /** From how many items on it pays to share them out. */
    private static final int MANY = 100;

    private final Store store;
    private final RandomGenerator random;
    private final SortedMap<Hash, Written> fresh = new TreeMap<>();
    private final SortedMap<Hash, Written> missed = new TreeMap<>();

    /** An item with its canonical text, which its hash was taken from and which is kept as it is. */
    private record Written(Item item, String text, Hash hash, String digits) {
        private Written(Item item, String text, Hash hash) {
            this(item, text, hash, hash.digits());
        }

        static Written of(Item item) {
            var text = readable(item.canonical());
            requireReadable(item.body(), text);
            return Nfc.normalised(item.body(), text)
                    ? new Written(item, text, Hash.of(text))
                    : of(item.withBody(Nfc.normalise(item.body())));
        }
    }

    NewItems(Store store, RandomGenerator random) {
        this.store = store;
        this.random = random;
    }

    /** In NFC, and salted if not everybody may see them. Returns the hashes under which they will stand, one for each. */
    List<Hash> add(List<Item> wanted) {
        var all = written(wanted.stream().map(this::salted).toList());
        var here = store.findItems(all.stream().map(Written::digits).toList()).stream()
                .collect(toMap(StoredItem::hash, item -> item));
        return all.stream()
                .map(written -> add(written, Optional.ofNullable(here.get(written.digits()))))
                .toList();
    }

    /** Writing and hashing them is a third of the work of an import: done on all processors. */
    private static List<Written> written(List<Item> items) {
        var stream = items.size() < MANY ? items.stream() : items.parallelStream();
        return stream.map(Written::of).toList();
    }

    /** The item as it will be kept: salted once if not everybody may see it. */
    Item salted(Item wanted) {
        return wanted.visibility() instanceof Visibility.Public ? wanted : wanted.salted(random);
    }

    private Hash add(Written written, Optional<StoredItem> here) {
        if (here.isEmpty()) {
            fresh.put(written.hash(), written);
        } else if (here.get() instanceof StoredItem.Withheld withheld) {
            if (withheld.withheldBy() != 0) {
                // These very bytes were taken away for good: said again, they are something new.
                return add(List.of(written.item().saltedAnew(random))).getFirst();
            }
            missed.put(written.hash(), written);
        }
        return written.hash();
    }

    /** Puts them into the store and returns those that no earlier entry needed. */
    SortedMap<Hash, Optional<Item>> put(long position) {
        store.put(Stream.concat(fresh.values().stream(), missed.values().stream())
                .map(written -> new StoredItem.Kept(written.digits(), position, written.text()))
                .toList());
        return SortedPairs.of(fresh).with(written -> Optional.of(written.item()));
    }

    /**
     * Nothing is written that could not be read again.
     *
     * @throws JsonSyntaxException if it is too long for a line
     */
    static String readable(String text) {
        // No code unit takes more than three bytes, so that most texts need no counting.
        if (text.length() > Json.LONGEST / 3 && text.getBytes(StandardCharsets.UTF_8).length > Json.LONGEST) {
            throw new JsonSyntaxException("journal.json.too-long", Json.LONGEST, Map.of("limit", Json.LONGEST));
        }
        return text;
    }

    /** The letters of a value were judged when it was made; how deep it is nested was not. */
    private static void requireReadable(JsonObject body, String text) {
        // Where fewer brackets open than may be open at once, nobody needs to look at how they are nested.
        if (brackets(text) > Json.DEEPEST && 1 + body.depth() > Json.DEEPEST) {
            throw new JsonSyntaxException("journal.json.too-deep", 0, Map.of("limit", Json.DEEPEST));
        }
    }

    private static int brackets(String text) {
        int brackets = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            brackets += letter == '{' || letter == '[' ? 1 : 0;
        }
        return brackets;
    }
}
