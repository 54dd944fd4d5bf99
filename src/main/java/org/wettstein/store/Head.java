package org.wettstein.store;

/** Where a register's journal ends: at position 0 it is empty. */
public record Head(String register, long position, String hash) {}
