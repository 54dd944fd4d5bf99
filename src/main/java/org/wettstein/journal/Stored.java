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
        var hash = Hash.of(entry.content());
        if (!named(hash, entry.hash())) {
            throw new JournalBroken(entry.position(), "journal.broken.entry-changed", Map.of());
        }
        return hash;
    }

    static Entry read(StoredEntry entry) {
        hash(entry);
        return parse(entry);
    }

    /** For a text whose hash was checked. */
    static Entry parse(StoredEntry entry) {
        try {
            return EntryForm.read(Fields.of(Json.parse(entry.content())));
        } catch (MalformedLine | JsonSyntaxException malformed) {
            throw malformed(entry, malformed);
        }
    }

    /** For a text whose hash was checked; it must be in its canonical form, which hash and chain do not need. */
    static Entry parseStrictly(StoredEntry entry) {
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
        var hash =
                switch (item) {
                    case StoredItem.Kept kept -> Optional.of(Hash.of(kept.content()));
                    case StoredItem.Withheld withheld -> Hash.find(withheld.hash());
                };
        return hash.filter(right -> named(right, item.hash()))
                .orElseThrow(() ->
                        new JournalBroken(item.neededBy(), "journal.broken.item-changed", Map.of("item", item.hash())));
    }

    private static boolean named(Hash hash, String digits) {
        return Hash.find(digits).filter(hash::equals).isPresent();
    }

    static Optional<Item> read(StoredItem item) {
        hash(item);
        return parse(item);
    }

    /** For a text whose hash was checked. */
    static Optional<Item> parse(StoredItem item) {
        return switch (item) {
            case StoredItem.Kept kept -> Optional.of(parse(kept));
            case StoredItem.Withheld _ -> Optional.empty();
        };
    }

    private static Item parse(StoredItem.Kept item) {
        try {
            return ItemForm.read(Fields.of(Json.parse(item.content())));
        } catch (MalformedLine | JsonSyntaxException malformed) {
            throw malformed(item, malformed);
        }
    }

    /** For a text whose hash was checked; it must be in its canonical form. */
    static Item parseStrictly(StoredItem.Kept item) {
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
