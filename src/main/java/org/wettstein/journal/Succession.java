package org.wettstein.journal;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an entry must fit to when it follows others: their positions, hashes and times, the records that stand and the
 * items that are there.
 */
public final class Succession {
    private final Predicate<Id> standing;
    private final Predicate<Hash> known;
    private long position;
    private Hash head;
    private Instant time = Instant.MIN;

    /**
     * @param standing whether a record stands after the entries so far
     * @param known whether an item was needed by one of the entries so far
     */
    public Succession(Id register, Predicate<Id> standing, Predicate<Hash> known) {
        this.head = Entry.beginning(register);
        this.standing = standing;
        this.known = known;
    }

    public long position() {
        return position;
    }

    public Hash head() {
        return head;
    }

    /**
     * @param fresh the items that this entry is the first to need
     * @throws JournalBroken if it does not fit
     */
    public void require(Entry entry, Set<Hash> fresh) {
        if (entry.position() != position + 1) {
            throw broken("journal.broken.gap", Map.of("found", entry.position()));
        }
        if (!entry.previous().equals(head)) {
            throw broken("journal.broken.chain", Map.of());
        }
        if (entry.time().isBefore(time)) {
            throw broken("journal.broken.time", Map.of());
        }
        requireItems(entry, fresh);
        for (var id : entry.retires()) {
            if (!standing.test(id)) {
                throw broken("journal.broken.retires-nothing", Map.of("record", id.toString()));
            }
        }
    }

    private void requireItems(Entry entry, Set<Hash> fresh) {
        var needed = new HashSet<>(entry.sets().values());
        needed.add(entry.reason());
        for (var hash : fresh) {
            if (!needed.remove(hash)) {
                throw item("journal.broken.item-misplaced", hash);
            }
        }
        entry.withholds().ifPresent(withholding -> needed.addAll(withholding.items()));
        for (var hash : needed) {
            if (!fresh.contains(hash) && !known.test(hash)) {
                throw item("journal.broken.item-missing", hash);
            }
        }
    }

    /** Goes on from this entry, which was found to fit. */
    public void advance(Entry entry, Hash hash) {
        position = entry.position();
        head = hash;
        time = entry.time();
    }

    /** A reason says why and nothing else, and is never public. */
    public void requireReason(Entry entry, Optional<Item> reason) {
        if (reason.isPresent()
                && !(reason.get().kind().equals(Item.REASON)
                        && reason.get().visibility() instanceof Visibility.Internal)) {
            throw new JournalBroken(entry.position(), "journal.broken.reason", Map.of());
        }
    }

    private JournalBroken item(String key, Hash hash) {
        return broken(key, Map.of("item", hash.toString()));
    }

    private JournalBroken broken(String key, Map<String, Object> arguments) {
        return new JournalBroken(position + 1, key, arguments);
    }
}
