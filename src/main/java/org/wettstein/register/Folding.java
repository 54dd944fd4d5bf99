package org.wettstein.register;

import java.util.Optional;
import org.wettstein.journal.Follower;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Item;
import org.wettstein.journal.Leaf;
import org.wettstein.register.codec.Decoding;

/** Adds entries to histories, one after the other. One thread adds, any number look at the head. */
final class Folding implements Follower {
    private final FoldedHistories histories = new FoldedHistories();
    private volatile Register head = new Register(histories, 0, new Audience.Office());

    /** The newest version, as the office sees it. */
    Register head() {
        return head;
    }

    /** @throws UnreadableRecord if a record is in a form this version of the product does not know */
    @Override
    public void take(Leaf leaf, Items earlier) {
        var entry = leaf.entry();
        entry.sets().forEach((id, hash) -> {
            var brought = leaf.items().get(hash);
            var item = brought == null ? earlier.find(hash) : brought;
            histories.add(id, state(entry.position(), id, hash, item));
        });
        entry.retires().forEach(id -> histories.add(id, new State.Retired(entry.position())));
        entry.withholds().ifPresent(withholding -> withholding.items().forEach(histories::withhold));
        head = new Register(histories, entry.position(), new Audience.Office());
    }

    private static State state(long position, Id id, Hash hash, Optional<Item> item) {
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
