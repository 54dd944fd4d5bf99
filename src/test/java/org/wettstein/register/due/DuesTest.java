package org.wettstein.register.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wettstein.testing.Records.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.journal.Visibility;
import org.wettstein.register.Audience;
import org.wettstein.register.Register;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Ties;

class DuesTest {

    @Test
    void tellsTheEndOfATermTheLastDayForNoticeAndTheReview() {
        assertThat(dues(
                        "memorandum 2020-01-01/2024-12-31 notice P6M lead P1Y review 2023-06",
                        "2023-01-01",
                        "2024-12-31"))
                .containsExactly(
                        "2023-06-30 REVIEW 2023-06 from 2022-06-30",
                        "2024-06-30 NOTICE 2024-06-30 from 2023-06-30",
                        "2024-12-31 TERM_END 2024-12-31 from 2023-12-31");
    }

    @Test
    void takesBothDaysIn() {
        var told = "memorandum 2020-01-01/2024-12-31";

        assertThat(dues(told, "2024-12-31", "2024-12-31")).hasSize(1);
        assertThat(dues(told, "2025-01-01", "2025-12-31")).isEmpty();
        assertThat(dues(told, "2024-01-01", "2024-12-30")).isEmpty();
    }

    @Test
    void keepsAnImpreciseDateForTheWordsAndItsLastDayForTheCalendar() {
        assertThat(dues("pilot 2021/2024", "2024-01-01", "2025-01-01")).containsExactly("2024-12-31 TERM_END 2024");
    }

    @Test
    void movesTheEndWithAnExtension() {
        assertThat(dues("pilot 2021/2024; extend 2025/2027-06-30 about text", "2020-01-01", "2030-01-01"))
                .containsExactly("2027-06-30 TERM_END 2027-06-30");
    }

    @Test
    void repeatsTheEndsOfATermThatIsRenewedTacitly() {
        assertThat(dues("memorandum 2003-01-01/2004-12-31 every P2Y notice P3M", "2024-01-01", "2027-01-01"))
                .containsExactly(
                        "2024-09-30 NOTICE 2024-09-30",
                        "2024-12-31 TERM_END 2024-12-31",
                        "2026-09-30 NOTICE 2026-09-30",
                        "2026-12-31 TERM_END 2026-12-31");
    }

    @Test
    void tellsADayForNoticeAlsoWhereTheEndLiesBeyond() {
        assertThat(dues("memorandum 2003-01-01/2004-12-31 every P2Y notice P3M", "2026-09-01", "2026-10-01"))
                .containsExactly("2026-09-30 NOTICE 2026-09-30");
    }

    @Test
    void bearsDatesThatNoCalendarHas() {
        assertThat(dues("memorandum 2003/Y17000 notice P6M", "0000-01-01", "9999-12-31"))
                .isEmpty();
        assertThat(dues("memorandum Y-999999999/9999-12-31 notice P6M lead P100Y", "9999-01-01", "9999-12-31"))
                .containsExactly(
                        "9999-06-30 NOTICE 9999-06-30 from 9899-06-30",
                        "9999-12-31 TERM_END 9999-12-31 from 9899-12-31");
    }

    @Test
    void tellsNothingOfATextThatSomebodyHasEnded() {
        var told = "memorandum 2003-01-01/2004-12-31 every P2Y notice P3M; end 2025-01-01 about text";

        assertThat(dues(told, "2024-12-01", "2030-01-01")).containsExactly("2024-12-31 TERM_END 2024-12-31");
    }

    @Test
    void awaitsPromisesUntilTheyAreKept() {
        assertThat(commitments("2024-01-01", "2026-01-01"))
                .containsExactly("2025-06-30 DUE 2025-06", "2025-12-31 DUE 2025");
    }

    @Test
    void countsRoundYearsFromTheFormalStart() {
        assertThat(dues("letter 2000-05-01; framework 2002-06-20/.. lead P1Y", "2026-11-23", "2033-01-01"))
                .containsExactly(
                        "2027-06-20 ANNIVERSARY 2027-06-20 from 2026-06-20",
                        "2032-06-20 ANNIVERSARY 2032-06-20 from 2031-06-20");
        assertThat(Dues.list(
                                Ties.register("framework 1900-01-01/.."),
                                LocalDate.of(1900, 1, 1),
                                LocalDate.of(2050, 1, 1))
                        .stream()
                        .map(due -> due.arguments().get("years")))
                .containsExactly(5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100, 110, 120, 125, 130, 140, 150);
    }

    @Test
    void celebratesNothingThatIsNotKnownToTheDayOrNoLongerRuns() {
        assertThat(dues("framework 2002-06/..", "2020-01-01", "2030-01-01")).isEmpty();
        assertThat(dues("framework 2002-06-20/..; end 2010-01-01", "2006-01-01", "2030-01-01"))
                .containsExactly("2007-06-20 ANNIVERSARY 2007-06-20");
        assertThat(dues("pilot 2020-05-01/2024-12-31", "2025-01-01", "2026-01-01"))
                .isEmpty();
    }

    @Test
    void keepsTheTwentyNinthOfFebruaryOnTheTwentyEighth() {
        assertThat(dues("framework 2000-02-29/..", "2020-01-01", "2025-12-31"))
                .containsExactly("2020-02-29 ANNIVERSARY 2020-02-29", "2025-02-28 ANNIVERSARY 2025-02-28");
    }

    @Test
    void tellsEverybodyOnlyWhatEverybodyMaySee() {
        var register = Registers.with(
                Ties.register("contact 1999"), new Visibility.Internal(), record("agreement/x-aaaabbbbccccdddd", """
                        {'partnership':'partnership/goldach','title':{'de':'Text'},'type':'memorandum','binding':'yes',
                         'parties':['place/seldwyla','place/goldach'],'term':{'begin':'2020','end':'2024'}}"""));
        var everybody = register.as(new Audience.Everybody(LocalDate.of(2026, 11, 23)));

        assertThat(told(register, "2020-01-01", "2030-01-01")).hasSize(1);
        assertThat(told(everybody, "2020-01-01", "2030-01-01")).isEmpty();
    }

    @Test
    void forgetsWhatIsWithheldOrRetired() {
        var register = Ties.register("memorandum 2020-01-01/2024-12-31");
        var text = Id.parse("agreement/text-1");

        assertThat(told(Registers.withholding(register, text), "2020-01-01", "2030-01-01"))
                .isEmpty();
        assertThat(told(Registers.retiring(register, text), "2020-01-01", "2030-01-01"))
                .isEmpty();
    }

    private static List<String> commitments(String from, String to) {
        var register = Registers.of(
                Ties.tie(Ties.register("nothing")),
                commitment("evaluation", "'due':'2025','state':'open'"),
                commitment("report", "'due':'2025-06','state':'partly-kept'"),
                commitment("kept", "'due':'2025','state':'kept'"),
                commitment("dropped", "'due':'2025','state':'dropped'"),
                commitment("some-day", "'state':'open'"));
        return told(register, from, to);
    }

    private static Record commitment(String name, String rest) {
        return record(
                "commitment/" + name, "{'about':'partnership/goldach','promise':{'de':'Bericht'},%s}".formatted(rest));
    }

    private static List<String> dues(String told, String from, String to) {
        return told(Ties.register(told), from, to);
    }

    private static List<String> told(Register register, String from, String to) {
        return Dues.list(register, LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(due -> "%s %s %s%s".formatted(due.date(), due.kind(), due.recorded(), from(due.knowFrom())))
                .toList();
    }

    private static String from(Optional<LocalDate> day) {
        return day.map(known -> " from " + Edtf.parse(known.toString())).orElse("");
    }
}
