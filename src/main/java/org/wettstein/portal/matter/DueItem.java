package org.wettstein.portal.matter;

import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.due.Due;

/** Something that falls due, for a list. */
public record DueItem(When when, String kind, Linked sentence) {

    public static DueItem of(Due due, Visit visit) {
        return new DueItem(
                new When(visit.date(due.date()), due.date().toString()),
                visit.wording().label(due.kind()),
                new Linked(
                        visit.wording().due(due),
                        "",
                        new Whereabouts(visit).find(due.record()).orElse("")));
    }
}
