package org.wettstein.portal.page;

import java.util.List;
import org.wettstein.portal.frame.Linked;

/**
 * What changed in the register, as the public may know it.
 *
 * @param entries the newest first; entries that touched nothing public are not told of
 * @param older leads to the entries before these; empty if there are none
 */
public record HistoryPage(List<Happening> entries, String older) {

    /**
     * One entry of the journal.
     *
     * @param version the version it made
     * @param machine its time for programs
     * @param address the register as it was after it
     */
    public record Happening(long version, String time, String machine, String address, List<Changes> changes) {}

    /**
     * What it did to records of one kind.
     *
     * @param kind the kind, with their number
     * @param more how many are not named here; empty for none
     */
    public record Changes(String kind, List<Linked> records, String more) {}
}
