package org.wettstein.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.due.Due;
import org.wettstein.register.due.Dues;
import org.wettstein.register.standing.Gaps;
import org.wettstein.register.standing.Standing;
import org.wettstein.register.standing.Standings;

/** Every sentence that a register makes on a day, under the name of what it is about. */
record Telling(Register register, LocalDate day, Wording wording) {

    /** @param subject {@code partnership/shanghai line}, say */
    record Told(String subject, String words) {}

    static Telling of(Register register, Locale language, LocalDate day) {
        return new Telling(register, day, Wording.of(register, language, day));
    }

    Stream<Told> everything() {
        return Stream.of(partnerships(), agreements(), decisions(), activities(), dues())
                .flatMap(told -> told);
    }

    private Stream<Told> partnerships() {
        return each(Kind.PARTNERSHIP, tie -> Stream.of(
                        Stream.of(told(tie.id(), "line", wording.line(tie))),
                        standing(tie.id(), Standings.find(register, tie, day).stream()),
                        wording.partnership(tie).stream().map(said -> told(tie.id(), "", said.text())),
                        Gaps.list(register, tie, day).stream()
                                .map(gap ->
                                        told(tie.id(), "gap", wording.gap(gap).text())))
                .flatMap(parts -> parts));
    }

    private Stream<Told> agreements() {
        return each(Kind.AGREEMENT, text -> Stream.of(
                        wording.agreement(text).stream().map(said -> told(text.id(), "", said.text())),
                        standing(text.id(), Standings.find(register, text, day).stream()))
                .flatMap(parts -> parts));
    }

    private Stream<Told> standing(Id id, Stream<Standing> standing) {
        return standing.flatMap(found -> Stream.concat(
                Stream.of(told(id, "standing", wording.standing(found))),
                wording.reasons(found).stream().map(said -> told(id, "reason", said.text()))));
    }

    private Stream<Told> decisions() {
        return each(
                Kind.DECISION,
                decision -> Stream.of(
                        told(decision.id(), "", wording.decision(decision).text())));
    }

    private Stream<Told> activities() {
        return each(Kind.ACTIVITY, activity -> wording.activity(activity).stream()
                .map(said -> told(activity.id(), "", said.text())));
    }

    private Stream<Told> dues() {
        return Stream.of(Dues.list(register, day.minusYears(2), day.plusYears(6)))
                .flatMap(List::stream)
                .map(due -> told(due.record(), "due " + kind(due), wording.due(due)));
    }

    private static String kind(Due due) {
        return due.kind().name().toLowerCase(Locale.ROOT);
    }

    private <T extends Record> Stream<Told> each(Kind<T> kind, Function<T, Stream<Told>> tell) {
        return register.list(kind).stream().flatMap(tell);
    }

    private static Told told(Id id, String aspect, String words) {
        return new Told((id + " " + aspect).strip(), words);
    }
}
