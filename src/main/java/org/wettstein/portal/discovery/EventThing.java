package org.wettstein.portal.discovery;

import java.util.Optional;
import org.wettstein.activity.Activity;
import org.wettstein.activity.ActivityType;
import org.wettstein.journal.JsonObject;

/** An activity as an event, where it is one and has a date that says when. */
record EventThing(Things things) {

    Optional<JsonObject> find(Activity activity) {
        return activity.type() == ActivityType.GIFT
                ? Optional.empty()
                : activity.date().flatMap(PlainDate::begin).map(begin -> event(activity, begin));
    }

    private JsonObject event(Activity activity, String begin) {
        var event = things.named("Event", activity.id())
                .with("startDate", begin)
                .with("location", things.array(activity.places()));
        return activity.date()
                .flatMap(PlainDate::end)
                .map(end -> event.with("endDate", end))
                .orElse(event);
    }
}
