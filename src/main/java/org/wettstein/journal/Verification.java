package org.wettstein.journal;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wettstein.store.Refusal;
import org.wettstein.store.Store;

/** What the check of a whole journal found. */
public sealed interface Verification {

    static Verification of(Store store) {
        try (var reading = store.beginReading()) {
            var sound = Chain.checkStrictly(store, store.findHead().orElseThrow());
            var damages = store.damages();
            return damages.isEmpty()
                    ? sound
                    : new Damaged("journal.damaged", Map.of("detail", String.join("; ", damages)));
        } catch (JournalBroken broken) {
            return new Broken(broken.position(), broken.key(), broken.arguments());
        } catch (Refusal refusal) {
            return new Damaged(refusal.key(), refusal.arguments());
        }
    }

    /**
     * Everything adds up.
     *
     * @param withheld the items without content, each with the entry that withheld it, or 0 if this copy never had it
     */
    record Sound(long entries, Hash head, SortedMap<Hash, Long> withheld) implements Verification {
        public Sound {
            var sorted = new TreeMap<Hash, Long>();
            sorted.putAll(withheld);
            withheld = Collections.unmodifiableSortedMap(sorted);
        }
    }

    /** The first position that is wrong, and why. */
    record Broken(long position, String key, Map<String, Object> arguments) implements Verification {
        public Broken {
            arguments = Map.copyOf(arguments);
        }
    }

    /** All entries add up, and something beside them is damaged. */
    record Damaged(String key, Map<String, Object> arguments) implements Verification {
        public Damaged {
            arguments = Map.copyOf(arguments);
        }
    }
}
