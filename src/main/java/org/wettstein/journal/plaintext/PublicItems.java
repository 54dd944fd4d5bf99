package org.wettstein.journal.plaintext;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Item;
import org.wettstein.journal.Journal;
import org.wettstein.store.StoredItem;

/**
 * Which items everybody may see on a day: states of records whose newest state is public, and of these the ones that were
 * public themselves. Reasons are no states, so they are not among them.
 */
final class PublicItems implements Predicate<StoredItem.Kept> {
    private final LocalDate day;
    private final Set<String> candidates = new HashSet<>();

    PublicItems(Journal journal, LocalDate day) {
        this.day = day;
        var newest = new HashMap<Id, Hash>();
        journal.scan(1, entry -> newest.putAll(entry.sets()));
        var open = new HashSet<Id>();
        newest.forEach((id, hash) -> {
            // A state that is not here is not known to be public.
            if (journal.findItem(hash).filter(this::isPublic).isPresent()) {
                open.add(id);
            }
        });
        journal.scan(1, entry -> collect(entry.sets(), open));
    }

    private void collect(Map<Id, Hash> sets, Set<Id> open) {
        sets.forEach((id, hash) -> {
            if (open.contains(id)) {
                candidates.add(hash.digits());
            }
        });
    }

    private boolean isPublic(Item item) {
        return item.visibility().publicOn(day);
    }

    @Override
    public boolean test(StoredItem.Kept item) {
        return candidates.contains(item.hash()) && isPublic(Item.parse(item.content()));
    }
}
