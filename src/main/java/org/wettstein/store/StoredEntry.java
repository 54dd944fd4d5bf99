package org.wettstein.store;

/** An entry as the text it was written as, under its hash. */
public record StoredEntry(long position, String hash, String content) {}
