package org.wettstein.store;

/** Where a register's journal lies, opened or not. */
public sealed interface Storage permits DataFolder, Database {

    /** How people call it, without any password. */
    String name();
}
