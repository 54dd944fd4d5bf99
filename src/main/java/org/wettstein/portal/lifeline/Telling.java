package org.wettstein.portal.lifeline;

import java.util.Map;
import java.util.Optional;
import org.wettstein.activity.Activity;
import org.wettstein.activity.ActivityType;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Decision;
import org.wettstein.agreement.Signing;
import org.wettstein.edtf.Edtf;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.Whereabouts;
import org.wettstein.register.course.Course;
import org.wettstein.register.course.Ending;
import org.wettstein.register.due.Due;

/** What is drawn, in words. */
record Telling(Visit visit, LifeWords words) {

    static Optional<Edtf> signed(Agreement text) {
        return text.signing().flatMap(Signing::date);
    }

    String date(Edtf date) {
        return visit.wording().date(date);
    }

    String since(Life life) {
        return life.tie().firstContact().map(this::date).orElse("");
    }

    /** From when to when it runs, or from when on. */
    String term(Life life, Agreement text) {
        var course = life.courses(text).getLast();
        var begin = life.courses(text).getFirst().begin();
        return course.last(visit.day())
                .map(end -> visit.wording().span(begin, end))
                .orElseGet(() -> words.say(
                        "term." + ending(course),
                        Map.of("since", begin.map(visit.wording()::since).orElse(words.say("unknown")))));
    }

    private static String ending(Course course) {
        return switch (course.ending()) {
            case Ending.NotRecorded _, Ending.On _, Ending.ExtendedForSomeTime _ -> "goes-on";
            case Ending.RenewedTacitly _ -> "renewed";
            case Ending.Unlimited _ -> "unlimited";
        };
    }

    Shown shown(Life life, Agreement text) {
        var name = visit.name(text.id());
        return new Shown(name.words() + ", " + term(life, text), name.address());
    }

    /** From when to when a text runs that decides what the tie is; of another the day of its signing. */
    String time(Life life, Agreement text) {
        return life.moves(text)
                ? term(life, text)
                : signed(text).map(this::date).orElse("");
    }

    Shown evidence(Edtf date) {
        return new Shown(words.say("legend.evidence") + ", " + date(date), "");
    }

    Shown signing(Agreement text) {
        var name = visit.name(text.id());
        return new Shown(
                words.say(
                        "signed",
                        Map.of(
                                "text",
                                name.words(),
                                "date",
                                signed(text).map(this::date).orElse(""))),
                name.address());
    }

    Shown shown(Activity activity) {
        return Shown.of(
                visit.name(activity.id()),
                visit.wording().label(activity.type()),
                activity.date().map(this::date).orElse(""));
    }

    Shown shown(Decision decision) {
        return new Shown(visit.wording().decision(decision).text(), where(decision));
    }

    String where(Decision decision) {
        return new Whereabouts(visit).find(decision.id()).orElse("");
    }

    Shown shown(Due due) {
        return new Shown(visit.wording().due(due), "");
    }

    Linked linked(Decision decision) {
        return new Linked(visit.wording().decision(decision).text(), "", where(decision));
    }

    String count(ActivityType type, int count) {
        return words.say("count", Map.of("kind", visit.wording().label(type), "count", count));
    }
}
