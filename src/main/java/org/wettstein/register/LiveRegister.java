package org.wettstein.register;

import java.time.LocalDate;
import org.wettstein.journal.Journal;
import org.wettstein.journal.Leaf;

/**
 * The register as this process follows its journal. Any thread may read; the newest version is there before an append
 * returns.
 */
public final class LiveRegister {
    private final Journal journal;
    private final FoldedHistories histories = new FoldedHistories();
    private final Folding folding;
    private volatile Register head = new Register(histories, 0, new Audience.Office());

    /** @throws UnreadableRecord if a record is in a form this version of the product does not know */
    public LiveRegister(Journal journal) {
        this.journal = journal;
        this.folding = new Folding(histories, journal::findItem);
        journal.follow(1, this::add);
    }

    private void add(Leaf leaf) {
        folding.add(leaf);
        head = new Register(histories, leaf.entry().position(), new Audience.Office());
    }

    /** The newest version, as the office sees it. */
    public Register head() {
        return head;
    }

    public Journal journal() {
        return journal;
    }

    /** The day of an entry, in the holder's time zone. */
    public LocalDate day(long version) {
        return LocalDate.ofInstant(journal.entry(version).time(), head.holder().timeZone());
    }
}
