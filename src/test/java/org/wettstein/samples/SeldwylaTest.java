package org.wettstein.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wettstein.body.Person;
import org.wettstein.journal.Id;
import org.wettstein.register.Audience;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.State;
import org.wettstein.register.due.Dues;
import org.wettstein.register.evidence.Contradictions;
import org.wettstein.register.standing.Gap;
import org.wettstein.register.standing.Gaps;
import org.wettstein.register.standing.Reason;
import org.wettstein.register.standing.Standings;

class SeldwylaTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Register OFFICE = Samples.seldwyla();
    private static final Register PUBLIC = OFFICE.as(new Audience.Everybody(TODAY));

    @Test
    void hasATieForEveryEdgeCase() {
        assertThat(standings(PUBLIC, TODAY))
                .containsExactly(
                        "abdera: IN_FORCE end-not-recorded part-suspended",
                        "flachsenfingen: PILOT extended-until",
                        "goldach: IN_FORCE unlimited last-memorandum-ended",
                        "hirschau: PROPOSED signed-not-begun",
                        "kuhschnappel: IN_FORCE? runs-until begin-not-recorded",
                        "lalenburg: IN_FORCE renewed-tacitly",
                        "orplid: INFORMAL? contact-without-agreement",
                        "schilda: ENDED ended-by-one-side",
                        "three-towns: IN_FORCE unlimited");
    }

    @Test
    void tellsOtherwiseOnOtherDays() {
        assertThat(standings(PUBLIC, LocalDate.of(2023, 6, 1)))
                .contains(
                        "flachsenfingen: SUSPENDED suspended",
                        "goldach: IN_FORCE unlimited last-memorandum-ended",
                        "schilda: ENDED ended-by-one-side");
        assertThat(standings(PUBLIC, LocalDate.of(2013, 12, 31)))
                .contains("schilda: IN_FORCE unlimited", "orplid: INFORMAL contact-without-agreement");
        assertThat(standings(PUBLIC, LocalDate.of(2023, 9, 19))).contains("hirschau: PROPOSED put-to-parliament");
        assertThat(standings(PUBLIC, LocalDate.of(2027, 1, 1))).contains("hirschau: IN_FORCE runs-until");
    }

    @Test
    void keepsTheEmbargoUntilItsDay() {
        var lifted = OFFICE.as(new Audience.Everybody(LocalDate.of(2027, 2, 1)));
        var amaurot = Id.parse("partnership/x-amau2r5otqz7kdwe");

        assertThat(PUBLIC.find(amaurot)).isEmpty();
        assertThat(lifted.find(amaurot)).isPresent();
        assertThat(standings(OFFICE, TODAY)).contains("x-amau2r5otqz7kdwe: PROPOSED signed-not-begun");
    }

    @Test
    void leavesTwoGapsUnderTheAgreementWithGoldach() {
        assertThat(Gaps.list(PUBLIC, PUBLIC.get(Kind.PARTNERSHIP, Id.parse("partnership/goldach")), TODAY))
                .extracting(Gap::from)
                .containsExactly(LocalDate.of(2018, 1, 1), LocalDate.of(2023, 1, 1));
    }

    @Test
    void hasSomethingDueOfEveryKind() {
        assertThat(Dues.list(PUBLIC, TODAY, LocalDate.of(2028, 3, 1)))
                .extracting(due -> due.date() + " " + due.kind() + " " + due.record())
                .containsExactly(
                        "2026-12-31 NOTICE agreement/lalenburg-2002",
                        "2026-12-31 REVIEW agreement/lalenburg-2002",
                        "2027-06-30 TERM_END agreement/lalenburg-2002",
                        "2027-06-30 DUE commitment/flachsenfingen-evaluation",
                        "2027-07-01 ANNIVERSARY partnership/lalenburg",
                        "2027-12-31 TERM_END agreement/flachsenfingen-2021",
                        "2028-02-29 ANNIVERSARY partnership/three-towns");
    }

    @Test
    void hidesAPrivatePersonBehindAnOpaqueId() {
        assertThat(PUBLIC.list(Kind.PERSON))
                .filteredOn(Person::privatePerson)
                .singleElement()
                .satisfies(person -> assertThat(person.id().opaque()).isTrue());
    }

    @Test
    void keepsSomethingInsideAndSomethingRetired() {
        assertThat(OFFICE.list(Kind.NOTE)).hasSize(1);
        assertThat(PUBLIC.list(Kind.NOTE)).isEmpty();
        assertThat(OFFICE.anyState(Id.parse("activity/goldach-invented"))).containsInstanceOf(State.Retired.class);
    }

    @Test
    void hasAContradictionThatIsRuledAndOneThatIsNot() {
        assertThat(Contradictions.list(PUBLIC))
                .extracting(contradiction ->
                        contradiction.record() + " " + contradiction.ruling().isPresent())
                .containsExactlyInAnyOrder("agreement/abdera-2009 false", "agreement/goldach-1996 true");
    }

    private static List<String> standings(Register register, LocalDate day) {
        return register.list(Kind.PARTNERSHIP).stream()
                .flatMap(tie -> Standings.find(register, tie, day)
                        .map(standing -> tie.id().name() + ": " + standing.state() + (standing.certain() ? " " : "? ")
                                + standing.reason().key()
                                + standing.remarks().stream()
                                        .map(Reason::key)
                                        .map(" "::concat)
                                        .collect(Collectors.joining()))
                        .stream())
                .toList();
    }
}
