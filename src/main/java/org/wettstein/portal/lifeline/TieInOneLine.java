package org.wettstein.portal.lifeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wettstein.activity.ActivityType;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.lifeline.Lifelines.TieLine;
import org.wettstein.portal.lifeline.Lifelines.Told;

/** Draws a tie in one line: above what happened, below it the agreements, those that run at the same time under each other. */
record TieInOneLine(Life life, Timescale scale, LifeWords words) {
    private static final Lane EVENTS = new Lane(8, 2);
    private static final int FIRST = 20;
    private static final int BAR = 7;
    private static final int APART = 11;

    TieLine line() {
        var visit = life.visit();
        var telling = new Telling(visit, words);
        return new TieLine(
                visit.name(life.tie().id()),
                telling.since(life),
                life.papers().agreements().stream()
                        .map(text -> new Told(visit.name(text.id()), telling.time(life, text)))
                        .toList(),
                happened(telling),
                life.ahead().stream()
                        .map(due -> new Told(Linked.plain(visit.wording().due(due)), visit.date(due.date())))
                        .toList(),
                strip(telling));
    }

    private Strip strip(Telling telling) {
        var pen = new Pen(scale, life.visit().day());
        life.begin().ifPresent(begin -> pen.life(begin, life.last(), EVENTS));
        var lanes = lanes();
        var used = lanes.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
        for (var course : life.courses()) {
            pen.term(course, lane(lanes, course.id()), telling.shown(life, course.agreement()));
        }
        life.gaps()
                .forEach(gap -> pen.gap(
                        gap.from(),
                        gap.to()
                                .filter(life.visit().day()::isAfter)
                                .orElse(life.visit().day()),
                        lane(lanes, gap.before()),
                        new Shown(life.visit().wording().gap(gap).text(), "")));
        life.papers().agreements().forEach(text -> Telling.signed(text)
                .ifPresent(
                        date -> pen.moment(date.span(), Kinds.SIGNING, lane(lanes, text.id()), telling.signing(text))));
        events(pen, telling);
        return pen.strip(FIRST + (long) APART * Math.max(used, 1) + 2);
    }

    private void events(Pen pen, Telling telling) {
        life.papers().activities().forEach(activity -> activity.date()
                .ifPresent(date -> pen.activity(date, Kinds.of(activity.type()), EVENTS, telling.shown(activity))));
        life.turns().forEach(decision -> decision.applies()
                .ifPresent(date -> pen.moment(Pen.beginning(date), "decision", EVENTS, telling.shown(decision))));
        life.evidence().ifPresent(date -> pen.moment(date.span(), Kinds.EVIDENCE, EVENTS, telling.evidence(date)));
        life.ahead().forEach(due -> pen.on(due.date(), Kinds.of(due.kind()), EVENTS, telling.shown(due)));
    }

    private static Lane lane(Map<Id, Integer> lanes, Id text) {
        return new Lane(FIRST + (long) APART * lanes.getOrDefault(text, 0), BAR);
    }

    /** The first lane in which the agreement that was there before is over. */
    private Map<Id, Integer> lanes() {
        var lanes = new TreeMap<Id, Integer>();
        var free = new ArrayList<LocalDate>();
        for (var course : life.courses()) {
            var begin = course.begin().flatMap(Edtf::earliest).orElse(LocalDate.MIN);
            var end = course.last(life.visit().day()).flatMap(Edtf::latest).orElse(LocalDate.MAX);
            int lane = lanes.getOrDefault(course.id(), 0);
            while (!lanes.containsKey(course.id())
                    && lane < free.size()
                    && !free.get(lane).isBefore(begin)) {
                lane++;
            }
            if (lane == free.size()) {
                free.add(end);
            }
            free.set(lane, end);
            lanes.put(course.id(), lane);
        }
        return lanes;
    }

    private List<String> happened(Telling telling) {
        var counts = new TreeMap<ActivityType, Integer>();
        life.papers().activities().forEach(activity -> counts.merge(activity.type(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> telling.count(entry.getKey(), entry.getValue()))
                .toList();
    }
}
