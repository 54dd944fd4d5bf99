package org.wettstein.register;

import java.util.Map;
import org.wettstein.journal.Id;

/** A register that grows entry by entry without a journal. Nothing is judged. */
public final class GrowingRegister {
    private final FoldedHistories histories = new FoldedHistories();
    private long version;

    /** The register at its newest version, as the office sees it. */
    public Register head() {
        return new Register(histories, version, new Audience.Office());
    }

    /** One more entry that gives these records these states. */
    public void add(Map<Id, State> states) {
        states.forEach(histories::add);
        version++;
    }
}
