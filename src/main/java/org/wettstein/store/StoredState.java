package org.wettstein.store;

import java.util.Optional;

/**
 * What stands for a record now.
 *
 * @param item the hash of its state; empty once it is retired
 * @param position the entry that set or retired it last
 */
public record StoredState(String id, Optional<String> item, long position) {}
