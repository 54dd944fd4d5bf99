package org.wettstein.register;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.wettstein.journal.Following;
import org.wettstein.journal.Journal;
import org.wettstein.store.Storage;

/**
 * The register as this process follows its journal. Any thread may read; the newest version is there before an append
 * returns.
 */
public final class LiveRegister implements AutoCloseable {
    private final Journal journal;
    private final Folding folding;
    private volatile Optional<Following> following = Optional.empty();

    private LiveRegister(Journal journal, Folding folding) {
        this.journal = journal;
        this.folding = folding;
    }

    /** Of a journal that was opened before. */
    public LiveRegister(Journal journal) {
        this(journal, new Folding());
        journal.follow(1, folding);
    }

    /**
     * Opens for writing; the journal is read once, to check it and to fold it.
     *
     * @throws org.wettstein.store.Refusal if there is no journal, it does not add up, or somebody else writes to it
     */
    public static LiveRegister open(Storage storage, InstantSource clock, RandomGenerator random) {
        var folding = new Folding();
        return new LiveRegister(Journal.open(storage, clock, random, folding), folding);
    }

    /** The newest version, as the office sees it. */
    public Register head() {
        return folding.head();
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
        following.filter(_ -> head().version() < version).ifPresent(kept -> kept.await(version));
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
        return LocalDate.ofInstant(
                journal.entry(version).time(), head().holder().timeZone());
    }
}
