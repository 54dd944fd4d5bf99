package org.wettstein.journal.plaintext;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.wettstein.journal.Entry;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Item;
import org.wettstein.journal.Succession;
import org.wettstein.store.Head;
import org.wettstein.store.Store;
import org.wettstein.store.StoredEntry;
import org.wettstein.store.StoredItem;
import org.wettstein.store.StoredState;

/** Puts line after line into the store, within a transaction, if each fits to what is there and came before. */
final class Arrivals {
    /** More than the longest entry can name. */
    private static final int MOST_ITEMS = Lines.LONGEST / Hash.of("").digits().length();

    private final Store store;
    private final TreeSet<Hash> fresh = new TreeSet<>();
    private Succession succession;
    private Id register;
    private long before;

    Arrivals(Store store) {
        this.store = store;
        this.register = new Id("register", "unknown");
        this.succession = new Succession(register, this::stands, this::isKnown);
    }

    Imported imported() {
        return new Imported(register, before, Math.max(before, succession.position()));
    }

    void header(Line line) {
        if (!(line instanceof Line.Header header)) {
            throw refused("journal.import.no-header");
        }
        register = header.register();
        succession = new Succession(register, this::stands, this::isKnown);
        var head = store.findHead();
        if (head.isEmpty()) {
            store.start(
                    new Head(register.toString(), 0, Entry.beginning(register).digits()));
        } else if (!head.get().register().equals(register.toString())) {
            throw new LineRefused(
                    "journal.import.other-register",
                    Map.of("found", register.toString(), "here", head.get().register()));
        } else {
            before = head.get().position();
        }
    }

    /** Whether this is the last line, and fits. */
    boolean end(Line line) {
        if (!(line instanceof Line.End end)) {
            return false;
        }
        if (!fresh.isEmpty()
                || end.entries() != succession.position()
                || !end.head().equals(succession.head())) {
            throw refused("journal.import.wrong-end");
        }
        return true;
    }

    void take(Line line) {
        switch (line) {
            case Line.Content content -> item(content.hash(), Optional.of(content.text()));
            case Line.Absence absence -> item(absence.hash(), Optional.empty());
            case Line.Step step -> entry(step);
            case Line.Header _, Line.End _ -> throw refused("journal.import.unknown-line");
        }
    }

    private void item(Hash hash, Optional<String> content) {
        if (!fresh.isEmpty() && fresh.last().compareTo(hash) >= 0) {
            throw refused("journal.import.item-order");
        }
        if (!fresh.add(hash) || fresh.size() > MOST_ITEMS) {
            throw refused("journal.import.too-many-items");
        }
        long position = succession.position() + 1;
        var stored = store.findItem(hash.digits());
        boolean mine = stored.isPresent() && stored.get().neededBy() == position;
        if (position <= before ? !mine : stored.isPresent()) {
            throw refused("journal.import.item-elsewhere");
        }
        if (stored.isEmpty() || (content.isPresent() && isMissed(stored.get()))) {
            store.put(content.<StoredItem>map(text -> new StoredItem.Kept(hash.digits(), position, text))
                    .orElseGet(() -> new StoredItem.Withheld(hash.digits(), position, 0)));
        }
    }

    private static boolean isMissed(StoredItem stored) {
        return stored instanceof StoredItem.Withheld withheld && withheld.withheldBy() == 0;
    }

    private void entry(Line.Step step) {
        var entry = step.entry();
        succession.require(entry, fresh);
        succession.requireReason(entry, content(entry.reason()).map(Item::parse));
        if (entry.position() > before) {
            add(step);
        } else if (store.findEntry(entry.position())
                .filter(here -> here.content().equals(step.text()))
                .isEmpty()) {
            throw new LineRefused("journal.import.other-history", Map.of("entry", entry.position()));
        }
        succession.advance(entry, step.hash());
        fresh.clear();
    }

    private void add(Line.Step step) {
        var entry = step.entry();
        entry.withholds().ifPresent(withholding -> withholding.items().forEach(hash -> withhold(hash, entry)));
        store.append(new StoredEntry(entry.position(), step.hash().digits(), step.text()));
        entry.sets()
                .forEach((id, hash) ->
                        store.set(new StoredState(id.toString(), Optional.of(hash.digits()), entry.position())));
        entry.retires().forEach(id -> store.set(new StoredState(id.toString(), Optional.empty(), entry.position())));
    }

    /** What this file brought itself must not be there any more; what was here before goes now. */
    private void withhold(Hash hash, Entry entry) {
        if (content(hash).isPresent()
                && store.findItem(hash.digits()).orElseThrow().neededBy() > before) {
            throw new LineRefused("journal.import.not-withheld", Map.of("item", hash.toString()));
        }
        store.withhold(hash.digits(), entry.position());
    }

    private Optional<String> content(Hash hash) {
        return store.findItem(hash.digits())
                .filter(StoredItem.Kept.class::isInstance)
                .map(item -> ((StoredItem.Kept) item).content());
    }

    /** Entries that are here already were judged when they came. */
    private boolean stands(Id id) {
        return succession.position() < before
                || store.findState(id.toString()).flatMap(StoredState::item).isPresent();
    }

    private boolean isKnown(Hash hash) {
        return store.findItem(hash.digits())
                .filter(item -> item.neededBy() <= succession.position())
                .isPresent();
    }

    private static LineRefused refused(String key) {
        return new LineRefused(key, Map.of());
    }
}
