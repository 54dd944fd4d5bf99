package org.wettstein.journal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.wettstein.store.Store;
import org.wettstein.store.StoredItem;

/** The items that an entry brings with it, made ready to be kept. */
final class NewItems {
    private final Store store;
    private final RandomGenerator random;
    private final SortedMap<Hash, Written> fresh = new TreeMap<>();
    private final SortedMap<Hash, Written> missed = new TreeMap<>();

    /** An item with its canonical text, which its hash was taken from and which is kept as it is. */
    private record Written(Item item, String text) {}

    NewItems(Store store, RandomGenerator random) {
        this.store = store;
        this.random = random;
    }

    /** In NFC, and salted if not everybody may see it. Returns the hash under which it will stand. */
    Hash add(Item wanted) {
        requireReadable(wanted.body());
        var item = Nfc.normalised(wanted.body()) ? wanted : wanted.withBody(Nfc.normalise(wanted.body()));
        if (!(item.visibility() instanceof Visibility.Public)) {
            item = item.salted(random);
        }
        var written = new Written(item, item.canonical());
        var hash = Hash.of(written.text());
        var stored = store.findItem(hash.digits());
        if (stored.isEmpty()) {
            fresh.put(hash, written);
        } else if (stored.get() instanceof StoredItem.Withheld withheld) {
            if (withheld.withheldBy() != 0) {
                // These very bytes were taken away for good: said again, they are something new.
                return add(item.saltedAnew(random));
            }
            missed.put(hash, written);
        }
        return hash;
    }

    /** Puts them into the store and returns those that no earlier entry needed. */
    SortedMap<Hash, Optional<Item>> put(long position) {
        fresh.forEach((hash, written) -> put(hash, position, written));
        missed.forEach((hash, written) -> put(hash, position, written));
        var items = new TreeMap<Hash, Optional<Item>>();
        fresh.forEach((hash, written) -> items.put(hash, Optional.of(written.item())));
        return items;
    }

    private void put(Hash hash, long position, Written written) {
        store.put(new StoredItem.Kept(hash.digits(), position, readable(written.text())));
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
    private static void requireReadable(JsonObject body) {
        if (1 + body.depth() > Json.DEEPEST) {
            throw new JsonSyntaxException("journal.json.too-deep", 0, Map.of("limit", Json.DEEPEST));
        }
    }
}
