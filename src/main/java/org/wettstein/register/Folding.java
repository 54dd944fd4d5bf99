package org.wettstein.register;

import java.util.Optional;
import java.util.function.Function;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Item;
import org.wettstein.journal.Leaf;
import org.wettstein.register.codec.Decoding;

/**
 * Adds entries to histories, one after the other. One thread at a time.
 *
 * @param items the content of an item that an earlier entry brought, empty where it is withheld
 */
record Folding(FoldedHistories histories, Function<Hash, Optional<Item>> items) {

    void add(Leaf leaf) {
        var entry = leaf.entry();
        entry.sets().forEach((id, hash) -> histories.add(id, state(leaf, id, hash)));
        entry.retires().forEach(id -> histories.add(id, new State.Retired(entry.position())));
        entry.withholds().ifPresent(withholding -> withholding.items().forEach(histories::withhold));
    }

    private State state(Leaf leaf, Id id, Hash hash) {
        long position = leaf.entry().position();
        var brought = leaf.items().get(hash);
        var item = brought == null ? items.apply(hash) : brought;
        return item.<State>map(told -> new State.Told(position, hash, told.visibility(), record(position, id, told)))
                .orElseGet(() -> new State.Withheld(position, hash));
    }

    private static Record record(long position, Id id, Item item) {
        var kind = Kind.find(id.kind())
                .filter(known -> item.form() == Kind.FORM)
                .orElseThrow(() -> new UnreadableRecord(position, id, "newer-form"));
        return kind.codec()
                .decode(item.body(), new Decoding(id))
                .orElseThrow(() -> new UnreadableRecord(position, id, "misfit"));
    }
}
