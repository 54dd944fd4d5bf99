package org.wettstein.store;

/** Several acts that happen together or not at all; closing without committing takes them back. */
public interface Transaction extends AutoCloseable {

    /** Returns when everything is on the disk. */
    void commit();

    @Override
    void close();
}
