package org.wettstein.register.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wettstein.testing.Records.record;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.journal.Visibility;
import org.wettstein.register.Audience;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Ties;

class StandingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void tellsThatTheLastKnownMemorandumUnderTheFrameworkEnded() {
        var standing = standing("framework 2007-11-19/..; memorandum 2017/2019 under; memorandum 2021/2023 under");

        assertThat(standing.reason().key()).isEqualTo("unlimited");
        assertThat(standing.remarks())
                .containsExactly(Reason.of("last-memorandum-ended")
                        .with("agreement", text(3))
                        .with("end", Edtf.parse("2023")));
        assertThat(standing.records()).containsExactly(text(1), text(3));
    }

    @Test
    void keepsQuietOfMemorandaWhileOneRuns() {
        assertThat(standing("framework 2007-11-19/..; memorandum 2017/2019 under; memorandum 2021/2030 under")
                        .remarks())
                .isEmpty();
    }

    @Test
    void saysWhichDateLeavesItUncertain() {
        assertThat(standing("pilot 2021/2026").remarks())
                .containsExactly(
                        Reason.of("end-imprecise").with("agreement", text(1)).with("end", Edtf.parse("2026")));
        assertThat(standing("framework").remarks()).extracting(Reason::key).containsExactly("begin-not-recorded");
        assertThat(standing("framework 1990/..; suspend 2026 by one side").remarks())
                .extracting(Reason::key)
                .containsExactly("decision-imprecise");
    }

    @Test
    void namesTheSideThatSuspendedAndThePartItIsConfinedTo() {
        var whole = standing("framework 1990/..; suspend 2010-05-01 by one side");
        var part = standing("framework 1990/..; suspend 2010-05-01 a part by one side");

        assertThat(whole.state()).isEqualTo(StandingState.SUSPENDED);
        assertThat(whole.reason().arguments()).containsEntry("side", Id.parse("place/goldach"));
        assertThat(part.state()).isEqualTo(StandingState.IN_FORCE);
        assertThat(part.remarks()).extracting(Reason::key).containsExactly("part-suspended");
        assertThat(part.records()).contains(Id.parse("decision/decision-1"));
    }

    @Test
    void tellsTheEndOfTheTermThatRunsTacitlyNow() {
        assertThat(standing("framework 2001-07-01/2005-06-30 every P5Y").reason())
                .isEqualTo(Reason.of("renewed-tacitly")
                        .with("agreement", text(1))
                        .with("begin", Edtf.parse("2001-07-01"))
                        .with("end", Edtf.parse("2030-06-30"))
                        .with("period", Period.ofYears(5)));
    }

    @Test
    void namesWhatWasApprovedAndWhenItWasSignedInTheEnd() {
        var register = Ties.register("approve 2020-01; memorandum 2022-09-29 signed 2022-09-29");

        assertThat(Standings.find(register, Ties.tie(register), LocalDate.of(2022, 6, 1)))
                .hasValueSatisfying(standing -> {
                    assertThat(standing.state()).isEqualTo(StandingState.PROPOSED);
                    assertThat(standing.certain()).isTrue();
                    assertThat(standing.reason().arguments())
                            .containsEntry("signed", Edtf.parse("2022-09-29"))
                            .containsEntry("agreement", text(1));
                });
    }

    @Test
    void putsAnAgreementThroughTheSameTable() {
        var told = "framework 2007-11-19/..; memorandum 2017-01-01/2019-12-31 under;"
                + " memorandum 2021-01-01/2023-12-31 under renews; suspend 2022-05-01; university 2010-01-01/..";

        assertThat(agreement(told, 2, "2018-01-01")).isEqualTo("IN_FORCE runs-until");
        assertThat(agreement(told, 2, "2021-01-01")).isEqualTo("TERM_ENDED term-over-renewed");
        assertThat(agreement(told, 3, "2022-05-01")).isEqualTo("SUSPENDED suspended");
        assertThat(agreement(told, 4, "2022-05-01")).isEqualTo("IN_FORCE unlimited");
        assertThat(agreement(told, 4, "2009-12-31")).isEqualTo("none");
    }

    @Test
    void callsALetterOfIntentByItsOwnTerm() {
        assertThat(agreement("letter 2023-08-20", 1, "2026-01-01")).isEqualTo("IN_FORCE no-term-recorded");
    }

    @Test
    void countsTheTieFromItsFirstAgreementElseFromItsFirstContact() {
        assertThat(since("contact 1999; letter 2000-05; framework 2002-06-20; memorandum 2003"))
                .contains(Edtf.parse("2002-06-20"));
        assertThat(since("contact 1999; letter 2000-05")).contains(Edtf.parse("1999"));
        assertThat(since("letter 2000-05")).isEmpty();
    }

    @Test
    void isMovedByAnAgreementOfAllPartsOfACompoundPlace() {
        var told = new ArrayList<Record>(compound());
        told.add(agreement("['place/seldwyla','place/goldach','place/ruechenstein']"));

        assertThat(compound(Registers.of(told))).map(Standing::state).contains(StandingState.IN_FORCE);
    }

    @Test
    void isMovedByAnAgreementOfTheGovernments() {
        var told = new ArrayList<Record>(compound());
        told.add(record("body/council", "{'name':{'de':'Rat'},'type':'government','place':'place/seldwyla'}"));
        told.add(agreement("['body/council','place/goldach-ruechenstein']"));

        assertThat(compound(Registers.of(told))).map(Standing::state).contains(StandingState.IN_FORCE);
    }

    @Test
    void isNotMovedByAnAgreementOfOneOfThreeParties() {
        var told = new ArrayList<Record>(compound());
        told.add(agreement("['place/seldwyla','place/goldach']"));

        assertThat(compound(Registers.of(told))).map(Standing::state).contains(StandingState.INFORMAL);
    }

    @Test
    void rulesForEverybodyByWhatEverybodyMaySee() {
        var told = Ties.register("contact 2019; approve 2020-01-14");
        var register = Registers.with(
                told,
                new Visibility.PublicFrom(LocalDate.of(2027, 1, 1)),
                agreement("['place/seldwyla','place/goldach']"));

        assertThat(standing(register).state()).isEqualTo(StandingState.IN_FORCE);
        assertThat(standing(register.as(new Audience.Everybody(TODAY))).state()).isEqualTo(StandingState.PROPOSED);
    }

    @Test
    void forgetsWhatIsWithheldOrRetired() {
        var register = Ties.register("contact 1999; framework 2002-06-20");

        assertThat(Stream.of(Registers.withholding(register, text(1)), Registers.retiring(register, text(1)))
                        .map(StandingsTest::standing))
                .extracting(Standing::state)
                .containsExactly(StandingState.INFORMAL, StandingState.INFORMAL);
        assertThat(standing(Registers.retiring(register, text(1)).at(1)).state())
                .isEqualTo(StandingState.IN_FORCE);
    }

    private static Standing standing(String told) {
        return standing(Ties.register(told));
    }

    private static Standing standing(Register register) {
        return Standings.find(register, Ties.tie(register), TODAY).orElseThrow();
    }

    private static String agreement(String told, int number, String day) {
        var register = Ties.register(told);
        return Standings.find(register, register.get(Kind.AGREEMENT, text(number)), LocalDate.parse(day))
                .map(standing -> standing.state() + " " + standing.reason().key())
                .orElse("none");
    }

    private static Optional<Edtf> since(String told) {
        var register = Ties.register(told);
        return Standings.since(register, Ties.tie(register));
    }

    private static Optional<Standing> compound(Register register) {
        return Standings.find(register, Ties.tie(register), TODAY);
    }

    private static List<Record> compound() {
        return List.of(record("place/goldach-ruechenstein", """
                        {'name':{'de':'Goldach/Ruechenstein'},'level':'compound',
                         'parts':['place/goldach','place/ruechenstein']}"""), record(Ties.TIE.toString(), """
                        {'name':{'de':'Goldach/Ruechenstein'},'parties':['place/seldwyla','place/goldach-ruechenstein'],
                         'namings':[{'kind':'sister-city','word':{'de':'Partnerstadt'}}],'firstContact':'1999'}"""));
    }

    private static Record agreement(String parties) {
        return record("agreement/text-1", """
                {'partnership':'partnership/goldach','title':{'de':'Vertrag'},'type':'framework','binding':'yes',
                 'parties':%s,'term':{'begin':'2002-06-20'}}""".formatted(parties));
    }

    private static Id text(int number) {
        return Id.parse("agreement/text-" + number);
    }
}
