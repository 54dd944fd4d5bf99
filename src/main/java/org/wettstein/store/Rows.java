package org.wettstein.store;

import java.util.Iterator;

/** Rows that are read one by one, however many there are; close them, for a reader holds back others. */
public interface Rows<T> extends Iterator<T>, AutoCloseable {
    @Override
    void close();
}
