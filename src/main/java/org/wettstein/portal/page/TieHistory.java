package org.wettstein.portal.page;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.wettstein.journal.Entry;
import org.wettstein.journal.Id;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.page.HistoryPage.Happening;
import org.wettstein.register.State;

/**
 * What changed of one tie and all that belongs to it, as the public may know it.
 *
 * @param tie leads back
 * @param entries the newest first
 */
public record TieHistory(Linked tie, List<Happening> entries) {
    private static final int ENTRIES_AT_MOST = 100;

    public static TieHistory of(Visit visit, Id tie, Collection<Id> records, List<Entry> entries) {
        return new TieHistory(visit.name(tie), new Histories(visit).about(Set.copyOf(records), entries));
    }

    /** The newest entries that changed any of the records, in the order of the journal. */
    public static List<Long> positions(Visit visit, Collection<Id> records) {
        var all = records.stream()
                .flatMap(id -> visit.register().states(id).stream())
                .map(State::position)
                .distinct()
                .sorted()
                .toList();
        return all.subList(Math.max(0, all.size() - ENTRIES_AT_MOST), all.size());
    }
}
