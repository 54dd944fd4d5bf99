package org.wettstein.register.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Id;
import org.wettstein.testing.Ties;

class GapsTest {
    private static final String FIVE =
            "framework 2007-11-19/..; memorandum 2008/2010 under; memorandum 2011/2013 under;"
                    + " memorandum 2014/2016 under; memorandum 2017/2019 under; memorandum 2021/2023 under";

    @Test
    void findsTheYearThatNoMemorandumCoveredAndTheTimeAfterTheLast() {
        assertThat(gaps(FIVE, "2026-11-23"))
                .containsExactly(
                        new Gap(text(5), Optional.of(text(6)), day("2020-01-01"), Optional.of(day("2020-12-31"))),
                        new Gap(text(6), Optional.empty(), day("2024-01-01"), Optional.empty()));
    }

    @Test
    void knowsNoGapBeforeItsFirstDay() {
        assertThat(gaps(FIVE, "2019-12-31")).isEmpty();
        assertThat(gaps(FIVE, "2020-01-01")).hasSize(1);
    }

    @Test
    void claimsNoGapThatImpreciseDatesDoNotProve() {
        assertThat(gaps("framework 2007/..; memorandum 2008/2010 under; memorandum 2010-06/.. under", "2026-01-01"))
                .isEmpty();
    }

    @Test
    void claimsNoGapBesideAMemorandumThatBeganOnAnUnknownDay() {
        assertThat(gaps("framework 2007/..; memorandum 2008/2010 under; memorandum /2020 under", "2026-01-01"))
                .isEmpty();
    }

    @Test
    void letsALongMemorandumCoverAShortOne() {
        assertThat(gaps(
                        "framework 2007/..; memorandum 2008/2015 under; memorandum 2009/2010 under; memorandum 2016/.. under",
                        "2026-01-01"))
                .isEmpty();
    }

    @Test
    void closesTheLastGapWithTheFramework() {
        assertThat(gaps("framework 2007-01-01/2012-12-31; memorandum 2008/2010 under", "2026-01-01"))
                .containsExactly(new Gap(text(2), Optional.empty(), day("2011-01-01"), Optional.of(day("2012-12-31"))));
    }

    @Test
    void countsFromTheDayOnWhichAMemorandumWasEnded() {
        assertThat(gaps("framework 2007/..; memorandum 2008/2010 under; end 2009-07-01 about text", "2026-01-01"))
                .extracting(Gap::from)
                .containsExactly(day("2009-07-01"));
    }

    @Test
    void bearsDatesThatNoCalendarHas() {
        assertThat(gaps(
                        "framework 2007/..; memorandum Y-999999999/Y-999999998 under; memorandum 2000/Y999999999 under",
                        "2026-01-01"))
                .hasSize(1);
    }

    @Test
    void findsNoGapBetweenTextsWithoutFramework() {
        assertThat(gaps("memorandum 2008/2010; memorandum 2012/2014", "2026-01-01"))
                .isEmpty();
    }

    private static List<Gap> gaps(String situation, String day) {
        var register = Ties.register(situation);
        return Gaps.list(register, Ties.tie(register), day(day));
    }

    private static Id text(int number) {
        return Id.parse("agreement/text-" + number);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
