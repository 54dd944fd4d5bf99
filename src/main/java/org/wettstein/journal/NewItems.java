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
    private final SortedMap<Hash, Optional<Item>> fresh = new TreeMap<>();
    private final SortedMap<Hash, Item> missed = new TreeMap<>();

    NewItems(Store store, RandomGenerator random) {
        this.store = store;
        this.random = random;
    }

    /** In NFC, and salted if not everybody may see it. Returns the hash under which it will stand. */
    Hash add(Item wanted) {
        var item = Nfc.normalised(wanted.body()) ? wanted : wanted.withBody(Nfc.normalise(wanted.body()));
        if (!(item.visibility() instanceof Visibility.Public)) {
            item = item.salted(random);
        }
        var hash = item.hash();
        var stored = store.findItem(hash.digits());
        if (stored.isEmpty()) {
            fresh.put(hash, Optional.of(item));
        } else if (stored.get() instanceof StoredItem.Withheld withheld) {
            if (withheld.withheldBy() != 0) {
                // These very bytes were taken away for good: said again, they are something new.
                return add(item.saltedAnew(random));
            }
            missed.put(hash, item);
        }
        return hash;
    }

    /** Puts them into the store and returns those that no earlier entry needed. */
    SortedMap<Hash, Optional<Item>> put(long position) {
        fresh.forEach((hash, item) -> put(hash, position, item.orElseThrow()));
        missed.forEach((hash, item) -> put(hash, position, item));
        return fresh;
    }

    private void put(Hash hash, long position, Item item) {
        store.put(new StoredItem.Kept(hash.digits(), position, readable(item.canonical())));
    }

    /**
     * Nothing is written that could not be read again.
     *
     * @throws JsonSyntaxException if it is too long for a line, or nested too deeply
     */
    static String readable(String text) {
        // No code unit takes more than three bytes, so that most texts need no counting.
        if (text.length() > Json.LONGEST / 3 && text.getBytes(StandardCharsets.UTF_8).length > Json.LONGEST) {
            throw new JsonSyntaxException("journal.json.too-long", Json.LONGEST, Map.of("limit", Json.LONGEST));
        }
        Json.parse(text);
        return text;
    }
}
