package org.wettstein.journal;

import java.util.Map;
import java.util.Optional;
import org.wettstein.store.Refusal;
import org.wettstein.store.StoredEntry;
import org.wettstein.store.StoredItem;

/** Reads what the store hands out, and believes nothing whose hash does not fit. */
final class Stored {
    private Stored() {}

    static Hash hash(StoredEntry entry) {
        return Hash.find(entry.hash())
                .filter(Hash.of(entry.content())::equals)
                .orElseThrow(() -> new JournalBroken(entry.position(), "journal.broken.entry-changed", Map.of()));
    }

    static Entry read(StoredEntry entry) {
        hash(entry);
        try {
            return EntryForm.read(Fields.of(Json.parse(entry.content())));
        } catch (MalformedLine | JsonSyntaxException malformed) {
            throw malformed(entry, malformed);
        }
    }

    /** Also checks that the text is in its canonical form, which hash and chain do not need. */
    static Entry readStrictly(StoredEntry entry) {
        hash(entry);
        try {
            return Entry.parse(entry.content());
        } catch (MalformedLine | JsonSyntaxException malformed) {
            throw malformed(entry, malformed);
        }
    }

    private static JournalBroken malformed(StoredEntry entry, Refusal why) {
        return new JournalBroken(entry.position(), "journal.broken.entry-malformed", Map.of("why", why));
    }

    static Hash hash(StoredItem item) {
        var hash = Hash.find(item.hash());
        if (item instanceof StoredItem.Kept kept) {
            hash = hash.filter(Hash.of(kept.content())::equals);
        }
        return hash.orElseThrow(
                () -> new JournalBroken(item.neededBy(), "journal.broken.item-changed", Map.of("item", item.hash())));
    }

    static Optional<Item> read(StoredItem item) {
        hash(item);
        return switch (item) {
            case StoredItem.Kept kept -> Optional.of(read(kept));
            case StoredItem.Withheld _ -> Optional.empty();
        };
    }

    private static Item read(StoredItem.Kept item) {
        try {
            return ItemForm.read(Fields.of(Json.parse(item.content())));
        } catch (MalformedLine | JsonSyntaxException malformed) {
            throw malformed(item, malformed);
        }
    }

    static Item readStrictly(StoredItem.Kept item) {
        hash(item);
        try {
            return Item.parse(item.content());
        } catch (MalformedLine | JsonSyntaxException malformed) {
            throw malformed(item, malformed);
        }
    }

    private static JournalBroken malformed(StoredItem item, Refusal why) {
        return new JournalBroken(
                item.neededBy(), "journal.broken.item-malformed", Map.of("item", item.hash(), "why", why));
    }
}
