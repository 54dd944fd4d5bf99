package org.wettstein.reading.proposal;

import java.util.List;
import java.util.Optional;
import org.wettstein.activity.Activity;
import org.wettstein.activity.ActivityType;
import org.wettstein.journal.Id;
import org.wettstein.language.Text;
import org.wettstein.reading.ties.EventKind;
import org.wettstein.reading.ties.ReadEvent;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.source.Source;

/** Visits and exchanges that a page tells of and the register does not have: on that day, with that partner. */
record NewActivity(Register register, FreeIds ids, Source source) {
    private static final int LONGEST_TITLE = 120;

    /** Empty if the register has one of its kind then. A gift needs a giver, whom only a person can tell. */
    Optional<ProposedRecord> of(ReadEvent event, Id partnership, String partner) {
        return event.kind().activity() && event.kind() != EventKind.GIFT && !known(event, partnership)
                ? Optional.of(proposed(event, partnership, partner))
                : Optional.empty();
    }

    private ProposedRecord proposed(ReadEvent event, Id partnership, String partner) {
        var id = ids.next(
                "activity", partner + " " + type(event) + " " + event.date().text());
        var activity = new Activity(
                id,
                type(event),
                title(event),
                List.of(partnership),
                Optional.of(event.date()),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(source.id()));
        return new ProposedRecord(id, activity, event.quote(), event.confidence());
    }

    private boolean known(ReadEvent event, Id partnership) {
        return register.list(Kind.ACTIVITY).stream()
                .filter(activity -> activity.partnerships().contains(partnership))
                .filter(activity -> meeting(activity.type()) == meeting(type(event)))
                .anyMatch(activity ->
                        activity.date().filter(event.date()::overlaps).isPresent());
    }

    /** A page's visit may be the register's delegation or event. */
    private static boolean meeting(ActivityType type) {
        return switch (type) {
            case VISIT, DELEGATION, EVENT -> true;
            case PROJECT, EXCHANGE, GIFT -> false;
        };
    }

    private static ActivityType type(ReadEvent event) {
        return event.kind() == EventKind.EXCHANGE ? ActivityType.EXCHANGE : ActivityType.VISIT;
    }

    /** The page's own words, cut between two of them. */
    private static Text title(ReadEvent event) {
        var words = event.quote().words().replaceAll("\\s+", " ").strip();
        int cut = words.length() <= LONGEST_TITLE ? words.length() : words.lastIndexOf(' ', LONGEST_TITLE);
        return Text.of(
                event.quote().language(), cut == words.length() ? words : words.substring(0, Math.max(1, cut)) + " …");
    }
}
