package org.wettstein.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.wettstein.journal.Following;
import org.wettstein.journal.Journal;
import org.wettstein.journal.Leaf;

/**
 * The register as this process follows its journal. Any thread may read; the newest version is there before an append
 * returns.
 */
public final class LiveRegister implements AutoCloseable {
    private final Journal journal;
    private final FoldedHistories histories = new FoldedHistories();
    private final Folding folding;
    private volatile Optional<Following> following = Optional.empty();
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

    /**
     * Keeps up from now on with what other processes append to the journal.
     *
     * @param telling is told when that is not possible any more, once until it is again
     */
    public void keepUp(Consumer<RuntimeException> telling) {
        following = journal.keepUp(telling);
    }

    /** Waits a moment if this version is not here yet and another process may have written it. */
    public void await(long version) {
        following.filter(_ -> head.version() < version).ifPresent(kept -> kept.await(version));
    }

    /** Why this process cannot keep up just now. */
    public Optional<RuntimeException> trouble() {
        return following.flatMap(Following::trouble);
    }

    public Journal journal() {
        return journal;
    }

    /** Ends keeping up; the journal stays open. */
    @Override
    public void close() {
        following.ifPresent(Following::close);
    }

    /** The day of an entry, in the holder's time zone. */
    public LocalDate day(long version) {
        return LocalDate.ofInstant(journal.entry(version).time(), head.holder().timeZone());
    }
}
