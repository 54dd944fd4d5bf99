package org.wettstein.register.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Audience;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.due.Dues;
import org.wettstein.samples.Samples;

class BaselStandingTest {
    private static final String TODAY = "2026-11-23";
    private static final Register BASEL = Samples.baselStadt().as(new Audience.Everybody(LocalDate.parse(TODAY)));

    @Test
    void saysByItselfWhatEachTieIsToday() {
        assertThat(standing("massachusetts", TODAY)).isEqualTo("IN_FORCE end-not-recorded");
        assertThat(standing("shanghai", TODAY)).isEqualTo("IN_FORCE unlimited last-memorandum-ended");
        assertThat(standing("miami-beach", TODAY)).isEqualTo("IN_FORCE end-not-recorded");
        assertThat(standing("toyama", TODAY)).isEqualTo("IN_FORCE end-not-recorded");
        assertThat(standing("abidjan-yopougon", TODAY)).isEqualTo("TERM_ENDED term-over");
        assertThat(standing("seoul", TODAY)).startsWith("IN_FORCE");
        assertThat(standing("sahab", TODAY)).isEqualTo("INFORMAL letter-of-intent");
        assertThat(standing("hong-kong", TODAY)).startsWith("INFORMAL");
    }

    @Test
    void knowsThePilotInItsTermAndSeoulBeforeItsSigning() {
        assertThat(standing("abidjan-yopougon", "2022-06-01")).isEqualTo("PILOT runs-until");
        assertThat(standing("abidjan-yopougon", "2024-06-01")).isEqualTo("PILOT runs-until end-imprecise perhaps");
        assertThat(standing("abidjan-yopougon", "2025-01-01")).isEqualTo("TERM_ENDED term-over");
        assertThat(standing("seoul", "2022-06-01")).isEqualTo("PROPOSED approved");
        assertThat(standing("seoul", "2022-09-29")).startsWith("IN_FORCE");
    }

    @Test
    void countsTheSisterStateFromItsSigning() {
        assertThat(Standings.since(BASEL, tie("massachusetts")).map(Object::toString))
                .contains("2002-06-20");
        assertThat(Standings.since(BASEL, tie("shanghai")).map(Object::toString))
                .contains("2007-11-19");
    }

    @Test
    void findsTheYearWithoutMemorandum() {
        assertThat(Gaps.list(BASEL, tie("shanghai"), LocalDate.parse(TODAY)))
                .extracting(Gap::from, Gap::to)
                .containsExactly(
                        tuple(LocalDate.of(2020, 1, 1), Optional.of(LocalDate.of(2020, 12, 31))),
                        tuple(LocalDate.of(2024, 1, 1), Optional.empty()));
    }

    @Test
    void tellsTheEvaluationAndTheAnniversary() {
        var dues = Dues.list(BASEL, LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31));

        assertThat(dues)
                .extracting(due -> due.date() + " " + due.kind() + " " + due.record() + " " + due.recorded())
                .contains(
                        "2024-12-31 TERM_END agreement/abidjan-yopougon-memorandum 2024",
                        "2025-12-31 DUE commitment/abidjan-yopougon-evaluation 2025",
                        "2027-06-20 ANNIVERSARY partnership/massachusetts 2027-06-20");
    }

    private static String standing(String tie, String day) {
        return Standings.find(BASEL, tie(tie), LocalDate.parse(day))
                .map(standing -> standing.state()
                        + " " + standing.reason().key()
                        + standing.remarks().stream()
                                .map(remark -> " " + remark.key())
                                .reduce("", String::concat)
                        + (standing.certain() ? "" : " perhaps"))
                .orElse("none");
    }

    private static Partnership tie(String name) {
        return BASEL.get(Kind.PARTNERSHIP, new Id("partnership", name));
    }
}
