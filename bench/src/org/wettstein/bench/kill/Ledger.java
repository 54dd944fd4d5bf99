package org.wettstein.bench.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a process had acknowledged when it was killed, kept by the one that listened. */
final class Ledger {
    private final Map<Long, String> entries = new TreeMap<>();
    private final List<String> copies = new ArrayList<>();
    private final List<Long> gone = new ArrayList<>();
    private volatile boolean begun;

    void write(String line) {
        var words = line.split(" ");
        switch (words[0]) {
            case "begun" -> begun = true;
            case "done" -> entries.put(Long.valueOf(words[1]), words[2]);
            case "gone" -> gone.add(Long.valueOf(words[1]));
            case "copied" -> copies.add(words[1]);
            default -> throw new IllegalStateException("not understood: " + line);
        }
    }

    /** Another process is about to write here. */
    void awaitBegin() {
        begun = false;
    }

    boolean begun() {
        return begun;
    }

    /** Hashes of acknowledged entries by their positions. */
    Map<Long, String> entries() {
        return entries;
    }

    /** Files and folders that were said to be complete. */
    List<String> copies() {
        return copies;
    }

    /** Positions of the entries whose secret was taken away. */
    List<Long> gone() {
        return gone;
    }
}
