package org.wettstein.portal.page;

import org.wettstein.journal.Id;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;

/**
 * That something was not there yet: a record before it came into the register, a tie before its first contact.
 *
 * @param present leads to what is there now
 */
public record NotYetPage(Linked name, String sentence, Linked present) {

    public static NotYetPage record(Visit visit, Id record) {
        return of(
                visit,
                record,
                visit.words().say("not-yet.version", "version", visit.register().version()));
    }

    /** A tie, an agreement or an activity that came after the day. */
    public static NotYetPage onDay(Visit visit, Id record) {
        return of(visit, record, visit.words().say("not-yet." + record.kind(), "day", visit.date(visit.day())));
    }

    private static NotYetPage of(Visit visit, Id record, String sentence) {
        return new NotYetPage(
                visit.linked(visit.inPresent().name(record), ""),
                sentence,
                Linked.to(visit.words().say("past.present"), visit.address()));
    }
}
