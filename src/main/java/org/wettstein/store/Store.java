package org.wettstein.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where one register's journal lies. It keeps texts under their hashes and judges nothing; what they mean is the
 * journal's matter.
 *
 * <p>Threads may share a store. Writing methods are called inside a {@link Transaction}; a store that was opened for
 * reading cannot begin one.
 */
public interface Store extends AutoCloseable {

    /** Where the journal ends; empty as long as the store holds no journal. */
    Optional<Head> findHead();

    /** All or nothing; other threads wait until it is closed. */
    Transaction begin();

    /** Like {@link #begin}, while no other process can write. Waits for those that are writing. */
    Transaction beginAlone();

    /** Many reads that see one and the same state of the store; other threads wait until it is closed. */
    Transaction beginReading();

    /** Makes this the store of a register's journal. */
    void start(Head head);

    /** Adds an entry after the last one. */
    void append(StoredEntry entry);

    default void put(StoredItem item) {
        put(List.of(item));
    }

    void put(Collection<? extends StoredItem> items);

    /** Removes an item's content unless an earlier entry did; {@link #purge} makes sure that nothing of it remains. */
    void withhold(String hash, long entry);

    default void set(StoredState state) {
        set(List.of(state));
    }

    /** Replaces the standing states of records. */
    void set(Collection<StoredState> states);

    Optional<StoredEntry> findEntry(long position);

    /** From a position on, in order. */
    Rows<StoredEntry> entries(long from);

    Optional<StoredItem> findItem(String hash);

    /** Those of these that are here, each once, in any order. */
    List<StoredItem> findItems(Collection<String> hashes);

    /** Those that entries from a position on were the first to need, in the order of that position and of their hash. */
    Rows<StoredItem> items(long from);

    Optional<StoredState> findState(String id);

    /** Those of these records that have one, each once, in any order. */
    List<StoredState> findStates(Collection<String> ids);

    /** In the order of their ids. */
    Rows<StoredState> states();

    /**
     * Removes every trace of withheld contents from the files, as far as that was not done yet.
     *
     * @return false if a reader beside this process still holds an older state; the next call tries again
     */
    boolean purge();

    /** What the storage engine itself finds wrong with its files, in its own words. */
    List<String> damages();

    /** Empty if no other process can write as long as this store is open. */
    Optional<News> news();

    Workbench workbench();

    Blobs blobs();

    /** Closes, and takes away what was made in vain. */
    void discard();

    @Override
    void close();
}
