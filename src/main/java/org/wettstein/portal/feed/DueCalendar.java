package org.wettstein.portal.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.wettstein.notice.Appointment;
import org.wettstein.notice.Calendar;
import org.wettstein.portal.frame.PublicAddress;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.Whereabouts;
import org.wettstein.register.due.Due;

/** What falls due as a calendar. What is not known to the day is left to the page: a calendar would have to make up a day. */
public record DueCalendar(Visit visit, PublicAddress address, Instant changed) {

    /**
     * @param name of the tie or of the whole register
     * @param page where the same can be read
     */
    public Calendar of(String name, String page, List<Due> dues) {
        return new Calendar(
                visit.words().say("calendar.name", Map.of("name", name)),
                visit.words().say("calendar.description"),
                address.of(page),
                visit.language(),
                changed,
                dues.stream().filter(Due::knownToTheDay).map(this::appointment).toList());
    }

    private Appointment appointment(Due due) {
        var kind = visit.wording().label(due.kind());
        return new Appointment(
                Appointment.uid(visit.holder().id(), due),
                due.date(),
                visit.words()
                        .say(
                                "calendar.entry",
                                Map.of(
                                        "kind",
                                        kind,
                                        "name",
                                        visit.wording().name(due.record()).words())),
                visit.wording().due(due),
                kind,
                address.of(new Whereabouts(visit)
                        .find(due.record())
                        .orElse(visit.links().home())));
    }
}
