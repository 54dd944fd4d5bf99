package org.wettstein.bench.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came of many rounds of one kind. */
final class Tally {
    static final String HEADING = "| killed | rounds | acknowledged | found | lost | torn |";
    static final String RULE = "|---|---:|---:|---:|---:|---:|";

    private final String name;
    private int rounds;
    private long acknowledged;
    private long found;
    private long lost;
    private long torn;
    private final List<String> complaints = new ArrayList<>();

    Tally(String name) {
        this.name = name;
    }

    void round() {
        rounds++;
    }

    /** Something that had been acknowledged was looked for. */
    void looked(boolean there, String what) {
        acknowledged++;
        if (there) {
            found++;
        } else {
            lost++;
            complaints.add(name + ": lost " + what);
        }
    }

    /** Something is there by half, or does not verify. */
    void torn(String what) {
        torn++;
        complaints.add(name + ": torn " + what);
    }

    int rounds() {
        return rounds;
    }

    List<String> complaints() {
        return complaints;
    }

    String markdown() {
        return String.format(
                Locale.ROOT, "| %s | %,d | %,d | %,d | %,d | %,d |", name, rounds, acknowledged, found, lost, torn);
    }
}
