package org.wettstein.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Audience;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.due.Due;
import org.wettstein.register.due.DueKind;
import org.wettstein.register.due.Dues;
import org.wettstein.register.standing.Gaps;
import org.wettstein.register.standing.Standing;
import org.wettstein.register.standing.StandingState;
import org.wettstein.register.standing.Standings;

/** What Basel-Stadt's register says by itself, out of its facts and a day. */
class BaselStadtOnADayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate JUNE_2022 = LocalDate.of(2022, 6, 1);
    private static final Register REGISTER = Samples.baselStadt().as(new Audience.Everybody(TODAY));

    @Test
    void tellsMassachusettsAsInForce() {
        assertThat(standing("massachusetts", TODAY).state()).isEqualTo(StandingState.IN_FORCE);
        assertThat(standing("massachusetts", TODAY).certain()).isTrue();
    }

    @Test
    void tellsShanghaisContractAsUnlimitedAndItsLastMemorandumAsEndedWith2023() {
        var standing = standing("shanghai", TODAY);

        assertThat(standing.state()).isEqualTo(StandingState.IN_FORCE);
        assertThat(standing.reason().key()).isEqualTo("unlimited");
        assertThat(standing.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.key()).isEqualTo("last-memorandum-ended");
            assertThat(remark.arguments())
                    .containsEntry("agreement", Id.parse("agreement/shanghai-memorandum-5"))
                    .containsEntry("end", Edtf.parse("2023"));
        });
    }

    @Test
    void tellsThatNoMemorandumWithShanghaiCovered2020OrWhatFollowed2023() {
        assertThat(Gaps.list(REGISTER, tie("shanghai"), TODAY))
                .extracting(gap -> gap.from(), gap -> gap.to())
                .containsExactly(
                        tuple(LocalDate.of(2020, 1, 1), Optional.of(LocalDate.of(2020, 12, 31))),
                        tuple(LocalDate.of(2024, 1, 1), Optional.empty()));
    }

    @Test
    void tellsThePilotWithAbidjanAsEndedWith2024() {
        var standing = standing("abidjan-yopougon", TODAY);

        assertThat(standing.state()).isEqualTo(StandingState.TERM_ENDED);
        assertThat(standing.certain()).isTrue();
        assertThat(standing.reason().arguments()).containsEntry("end", Edtf.parse("2024"));
        assertThat(REGISTER.list(Kind.DECISION))
                .filteredOn(decision ->
                        decision.about().contains(tie("abidjan-yopougon").id()))
                .extracting(decision -> decision.act().name())
                .doesNotContain("EXTEND");
    }

    @Test
    void tellsThePilotWithAbidjanAsRunningInJune2022() {
        assertThat(standing("abidjan-yopougon", JUNE_2022).state()).isEqualTo(StandingState.PILOT);
    }

    @Test
    void tellsSeoulAsApprovedAndNotYetSignedInJune2022() {
        assertThat(standing("seoul", JUNE_2022).state()).isEqualTo(StandingState.PROPOSED);
        assertThat(standing("seoul", TODAY).state()).isEqualTo(StandingState.IN_FORCE);
    }

    @Test
    void tellsTiesWithoutAgreementAsInformal() {
        assertThat(standing("sahab", TODAY).state()).isEqualTo(StandingState.INFORMAL);
        assertThat(standing("hong-kong", TODAY).state()).isEqualTo(StandingState.INFORMAL);
        assertThat(standing("hong-kong", TODAY).certain()).isFalse();
    }

    @Test
    void tellsSinceWhenEachPartnershipIsFormal() {
        assertThat(since("massachusetts")).isEqualTo("2002-06-20");
        assertThat(since("shanghai")).isEqualTo("2007-11-19");
        assertThat(since("miami-beach")).isEqualTo("2011-11-28");
        assertThat(since("toyama")).isEqualTo("2009-10-26");
        assertThat(since("abidjan-yopougon")).isEqualTo("2021");
        assertThat(since("seoul")).isEqualTo("2022-09-29");
    }

    @Test
    void knowsThatTheEvaluationWasDueByTheEndOf2025() {
        assertThat(Dues.list(REGISTER, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .filteredOn(due -> due.kind() == DueKind.DUE)
                .extracting(Due::record, Due::date)
                .containsExactly(tuple(Id.parse("commitment/abidjan-yopougon-evaluation"), LocalDate.of(2025, 12, 31)));
    }

    @Test
    void knowsTheAnniversaryOfMassachusettsIn2027() {
        assertThat(Dues.list(REGISTER, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .filteredOn(due -> due.kind() == DueKind.ANNIVERSARY)
                .anySatisfy(due -> {
                    assertThat(due.date()).isEqualTo(LocalDate.of(2027, 6, 20));
                    assertThat(due.record()).isEqualTo(tie("massachusetts").id());
                    assertThat(due.arguments()).containsEntry("years", 25);
                });
    }

    private static Partnership tie(String name) {
        return REGISTER.get(Kind.PARTNERSHIP, new Id("partnership", name));
    }

    private static Standing standing(String name, LocalDate day) {
        return Standings.find(REGISTER, tie(name), day).orElseThrow();
    }

    private static String since(String name) {
        return Standings.since(REGISTER, tie(name)).orElseThrow().text();
    }
}
