package org.wettstein.portal.lifeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wettstein.testing.Records.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Visibility;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.Audience;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.samples.Samples;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Ties;
import org.wettstein.web.LanguageChoice;
import org.wettstein.web.PagePath;
import org.wettstein.web.Query;
import org.wettstein.web.arrival.BasePath;
import org.wettstein.wording.Wording;

class DrawingLivesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void fadesWhereADateIsNotKnownToTheDay() {
        assertThat(rows("framework 2008/2010 signed 2007-06-01")
                        .getFirst()
                        .strip()
                        .stretches())
                .extracting(Stretch::form)
                .containsExactly("begins", "term", "ends");
        assertThat(rows("framework 2008-01-01/2010-12-31 signed 2007-06-01")
                        .getFirst()
                        .strip()
                        .stretches())
                .extracting(Stretch::form)
                .containsOnly("term");
    }

    @Test
    void drawsNoPointForAYear() {
        var rows = rows("framework 2007-11-19/..; activity 2015; activity 2016-03; activity 2017-05-04");
        assertThat(strip(rows, "2015").marks()).isEmpty();
        assertThat(strip(rows, "2015").stretches()).extracting(Stretch::form).containsExactly("about");
        assertThat(strip(rows, "März 2016").marks()).extracting(Mark::vague).containsExactly(true);
        assertThat(strip(rows, "4.\u00a0Mai 2017").marks())
                .extracting(Mark::vague)
                .containsExactly(false);
    }

    @Test
    void isToScale() {
        var line = new Timescale(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
        assertThat(line.at(LocalDate.of(2050, 1, 1))).isBetween(49.99, 50.01);
        assertThat(line.ticks()).extracting(Tick::year).containsExactly(2000, 2020, 2040, 2060, 2080, 2100);
    }

    @Test
    void showsGapsBetweenMemoranda() {
        var rows = rows("framework 2007-11-19/..; memorandum 2008/2010 under signed 2008-04-04;"
                + " memorandum 2012/2013 under signed 2012-01-05");
        assertThat(rows)
                .filteredOn(row -> row.kind().startsWith("Lücke"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.strip().stretches())
                        .extracting(Stretch::form)
                        .containsExactly("gap"));
    }

    @Test
    void looksAheadToAnniversariesAndEnds() {
        assertThat(rows("framework 2007-11-19/2028-11-18 signed 2007-11-19"))
                .flatExtracting(row -> row.strip().marks())
                .extracting(Mark::kind)
                .contains("anniversary", "end");
    }

    @Test
    void doesNotKnowWhatCameAfterTheDay() {
        var register = Ties.register("framework 2007-11-19/2012-12-31 signed 2007-11-19; activity 2009-01-01;"
                + " activity 2015-05-05; extend 2012-06-01/2020-12-31; memorandum 2014/2016 under signed 2014-02-02");
        var rows = lives(register, LocalDate.of(2010, 1, 1))
                .tie(Ties.tie(register))
                .rows();
        assertThat(rows)
                .extracting(Lifeline.Row::when)
                .noneMatch(when -> when.contains("2014") || when.contains("2015"));
        assertThat(rows.getFirst().when()).isEqualTo("vom 19.\u00a0November 2007 bis 31.\u00a0Dezember 2012");
    }

    @Test
    void namesTheSigningOfATextThatDecidesNothing() {
        var register = Samples.baselStadt();
        var ties = DrawingLives.of(visit(register, TODAY, "de")).ties().ties();
        assertThat(ties)
                .filteredOn(tie -> tie.name().words().equals("Sahab"))
                .flatExtracting(Lifelines.TieLine::agreements)
                .extracting(Lifelines.Told::when)
                .containsExactly("August 2023");
    }

    @Test
    void drawsATieOfWhichOnlyTheLatestEvidenceIsKnown() {
        var register = Samples.baselStadt();
        var tie = register.list(Kind.PARTNERSHIP).stream()
                .filter(found -> found.lastEvidence().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(lives(register, TODAY).tie(tie).rows())
                .extracting(row -> row.when() + " " + row.what().words())
                .containsExactly("2019 letzter Beleg");
        assertThat(lives(register, LocalDate.of(2018, 1, 1)).tie(tie).rows()).isEmpty();
    }

    @Test
    void drawsNothingWhereNothingIsDatedOrKnown() {
        var register = Ties.register("nothing");
        assertThat(lives(register, TODAY).tie(Ties.tie(register)).rows()).isEmpty();
        assertThat(lives(register, TODAY).ties().ties()).isEmpty();
    }

    @Test
    void drawsEveryTieOfTheSamplesInEveryLanguageAndOnEveryDay() {
        for (var register : List.of(Samples.baselStadt(), Samples.seldwyla())) {
            for (int year = 1850; year < 2050; year += 25) {
                var day = LocalDate.of(year, 6, 1);
                for (var language : List.of("de", "en", "fr", "it")) {
                    var lives = DrawingLives.of(visit(register, day, language));
                    lives.ties().ties().forEach(tie -> assertWithin(tie.strip()));
                    register.list(Kind.PARTNERSHIP)
                            .forEach(tie -> lives.tie(tie).rows().forEach(row -> assertWithin(row.strip())));
                }
            }
        }
    }

    private static void assertWithin(Strip strip) {
        assertThat(strip.stretches()).allSatisfy(stretch -> assertThat(share(stretch.x()) + share(stretch.width()))
                .isBetween(0.0, 100.02));
        assertThat(strip.marks()).allSatisfy(mark -> assertThat(share(mark.x())).isBetween(0.0, 100.0));
    }

    private static double share(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }

    private static Strip strip(List<Lifeline.Row> rows, String when) {
        return rows.stream()
                .filter(row -> row.when().equals(when))
                .findFirst()
                .orElseThrow()
                .strip();
    }

    private static List<Lifeline.Row> rows(String told) {
        var register = Ties.register(told);
        return lives(register, TODAY).tie(Ties.tie(register)).rows();
    }

    private static DrawingLives lives(Register register, LocalDate day) {
        return DrawingLives.of(visit(register, day, "de"));
    }

    private static Visit visit(Register register, LocalDate day, String tag) {
        var shown = held(register).as(new Audience.Everybody(TODAY));
        var language = Locale.forLanguageTag(tag);
        return new Visit(
                shown,
                shown,
                language,
                LanguageChoice.of(List.of(tag)),
                day,
                TODAY,
                PagePath.find("/" + tag + "/").orElseThrow(),
                Query.EMPTY,
                Query.EMPTY,
                Wording.of(shown, language, day),
                BasePath.NONE);
    }

    private static Register held(Register register) {
        var records = new ArrayList<Record>();
        if (register.list(Kind.HOLDER).isEmpty()) {
            records.add(record("holder/seldwyla", """
                    {'name':{'de':'Seldwyla'},'place':'place/seldwyla','timeZone':'Europe/Zurich','languages':['de'],
                     'corrections':{'mail':'office@seldwyla.example'}}"""));
            records.add(record("place/seldwyla", "{'name':{'de':'Seldwyla'},'level':'city'}"));
            records.add(record("place/goldach", "{'name':{'de':'Goldach'},'level':'city'}"));
        }
        return Registers.with(register, new Visibility.Public(), records.toArray(Record[]::new));
    }
}
