package org.wettstein.portal.lifeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wettstein.agreement.Agreement;
import org.wettstein.edtf.Edtf;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.lifeline.Lifeline.Row;

/** Draws a tie in many lines, each with its name and its time. */
record TieInRows(Life life, Timescale scale, LifeWords words) {
    private static final Lane LANE = new Lane(8, 8);
    private static final Lane LINE = new Lane(11, 2);
    private static final long HEIGHT = 24;

    /** A line and when it begins, undated ones last. */
    private record Dated(LocalDate from, Row row) {}

    List<Row> rows() {
        var rows = new ArrayList<Dated>();
        contact(rows);
        life.papers().agreements().forEach(text -> rows.add(agreement(text)));
        gaps(rows);
        activities(rows);
        evidence(rows);
        decisions(rows);
        ahead(rows);
        return rows.stream()
                .sorted(Comparator.comparing(Dated::from))
                .map(Dated::row)
                .toList();
    }

    private Visit visit() {
        return life.visit();
    }

    private Telling telling() {
        return new Telling(visit(), words);
    }

    private void contact(List<Dated> rows) {
        life.tie()
                .firstContact()
                .ifPresent(date -> rows.add(row(
                        Optional.of(date),
                        telling().date(date),
                        "",
                        Linked.plain(words.say("contact")),
                        pen -> pen.life(Pen.beginning(date), life.last(), LINE))));
    }

    private Dated agreement(Agreement text) {
        var signed = Telling.signed(text);
        return row(
                signed.or(() -> text.term().begin()),
                telling().time(life, text),
                visit().wording().label(text.type()),
                visit().name(text.id()),
                pen -> {
                    if (life.moves(text)) {
                        life.courses(text)
                                .forEach(course ->
                                        pen.term(course, LANE, telling().shown(life, text)));
                    }
                    signed.ifPresent(date -> pen.moment(
                            date.span(), Kinds.SIGNING, LANE, telling().signing(text)));
                });
    }

    private void gaps(List<Dated> rows) {
        life.gaps().forEach(gap -> {
            var to = gap.to().filter(visit().day()::isAfter);
            rows.add(new Dated(
                    gap.from(),
                    new Row(
                            "",
                            words.say("legend.gap"),
                            Linked.plain(visit().wording().gap(gap).text()),
                            drawn(pen -> pen.gap(gap.from(), to.orElse(visit().day()), LANE, new Shown("", ""))))));
        });
    }

    private void activities(List<Dated> rows) {
        life.papers().activities().stream()
                .filter(activity -> activity.date().isPresent())
                .forEach(activity -> rows.add(row(
                        activity.date(),
                        activity.date().map(telling()::date).orElse(""),
                        visit().wording().label(activity.type()),
                        visit().name(activity.id()),
                        pen -> activity.date()
                                .ifPresent(date -> pen.activity(
                                        date,
                                        Kinds.of(activity.type()),
                                        LANE,
                                        telling().shown(activity))))));
    }

    private void evidence(List<Dated> rows) {
        life.evidence()
                .ifPresent(date -> rows.add(row(
                        Optional.of(date),
                        telling().date(date),
                        "",
                        Linked.plain(words.say("legend.evidence")),
                        pen -> pen.moment(
                                date.span(), Kinds.EVIDENCE, LANE, telling().evidence(date)))));
    }

    private void decisions(List<Dated> rows) {
        life.turns()
                .forEach(decision -> rows.add(row(
                        decision.applies(),
                        decision.applies().map(telling()::date).orElse(""),
                        visit().wording().label(decision.act()),
                        telling().linked(decision),
                        pen -> decision.applies()
                                .ifPresent(date -> pen.moment(
                                        Pen.beginning(date),
                                        "decision",
                                        LANE,
                                        telling().shown(decision))))));
    }

    private void ahead(List<Dated> rows) {
        life.ahead()
                .forEach(due -> rows.add(new Dated(
                        due.date(),
                        new Row(
                                visit().date(due.date()),
                                visit().wording().label(due.kind()),
                                Linked.plain(visit().wording().due(due)),
                                drawn(pen -> pen.on(
                                        due.date(),
                                        Kinds.of(due.kind()),
                                        LANE,
                                        telling().shown(due)))))));
    }

    private Dated row(Optional<Edtf> date, String when, String kind, Linked what, Consumer<Pen> drawing) {
        return new Dated(
                date.flatMap(Edtf::earliest).orElse(date.isPresent() ? LocalDate.MIN : LocalDate.MAX),
                new Row(when, kind, what, drawn(drawing)));
    }

    private Strip drawn(Consumer<Pen> drawing) {
        var pen = new Pen(scale, visit().day());
        drawing.accept(pen);
        return pen.strip(HEIGHT);
    }
}
