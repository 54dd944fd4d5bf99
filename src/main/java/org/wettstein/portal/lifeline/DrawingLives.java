package org.wettstein.portal.lifeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.wettstein.partnership.Partnership;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.Kind;
import org.wettstein.register.standing.Standings;

/** Draws the lifelines of a page, all of them on the same line of time. */
public record DrawingLives(Visit visit, LifeWords words) {
    private static final int YEARS_AHEAD = 5;
    private static final double ROOM_AHEAD = 0.04;

    public static DrawingLives of(Visit visit) {
        return new DrawingLives(visit, new LifeWords(visit.language()));
    }

    /** In the holder's order. */
    public Lifelines ties() {
        var order = visit.holder().partners();
        var lives = visit.register().list(Kind.PARTNERSHIP).stream()
                .filter(this::isThere)
                .sorted(Comparator.comparingInt(
                        tie -> order.contains(tie.id()) ? order.indexOf(tie.id()) : order.size()))
                .map(this::life)
                .filter(life -> life.earliest().isPresent())
                .toList();
        if (lives.isEmpty()) {
            return new Lifelines(words, "", new Axis(List.of(), "", "", false), List.of(), List.of());
        }
        var scale = scale(lives);
        var lines = lives.stream()
                .map(life -> new TieInOneLine(life, scale, words).line())
                .toList();
        return new Lifelines(
                words,
                text(),
                axis(scale),
                Kinds.legend(lines.stream().map(Lifelines.TieLine::strip).toList(), words),
                lines);
    }

    /** One tie with everything named. */
    public Lifeline tie(Partnership tie) {
        var life = life(tie);
        if (!isThere(tie) || life.earliest().isEmpty()) {
            return new Lifeline(words, "", new Axis(List.of(), "", "", false), List.of(), List.of());
        }
        var scale = scale(List.of(life));
        var rows = new TieInRows(life, scale, words).rows();
        return new Lifeline(
                words,
                text(),
                axis(scale),
                Kinds.legend(rows.stream().map(Lifeline.Row::strip).toList(), words),
                rows);
    }

    private boolean isThere(Partnership tie) {
        return Standings.find(visit.register(), tie, visit.day()).isPresent();
    }

    private Life life(Partnership tie) {
        return Life.of(visit, tie, visit.ahead(YEARS_AHEAD));
    }

    /** From the year of the first date to what comes next. */
    private Timescale scale(List<Life> lives) {
        var from = lives.stream()
                .flatMap(life -> life.earliest().stream())
                .min(Comparator.naturalOrder())
                .map(first -> first.isBefore(visit.day()) ? first : visit.day())
                .orElseThrow()
                .withDayOfYear(1);
        long room = Math.max(120, Math.round((visit.day().toEpochDay() - from.toEpochDay()) * ROOM_AHEAD));
        var to = lives.stream()
                .flatMap(life -> life.ahead().stream())
                .map(due -> due.date())
                .max(Comparator.naturalOrder())
                .filter(visit.day()::isBefore)
                .orElse(visit.day());
        return new Timescale(from, within(to, room));
    }

    private LocalDate within(LocalDate day, long more) {
        var last = visit.ahead(YEARS_AHEAD + 1);
        return day.plusDays(more).isAfter(last) && day.isBefore(last) ? last : day.plusDays(more);
    }

    private String text() {
        return words.say(visit.present() ? "text" : "text.day");
    }

    private Axis axis(Timescale scale) {
        double day = scale.at(visit.day());
        return new Axis(
                scale.ticks(),
                Timescale.percent(day),
                visit.present() ? words.say("today") : visit.date(visit.day()),
                day > 50);
    }
}
