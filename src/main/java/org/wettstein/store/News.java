package org.wettstein.store;

/** Word from other processes that write to the same journal. One thread waits for it. */
public interface News extends AutoCloseable {

    /** Returns when another process has written, and after a moment in any case: news may get lost. */
    void await() throws InterruptedException;

    @Override
    void close();
}
