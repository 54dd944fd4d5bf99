package org.wettstein.register.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.course.Dossier;
import org.wettstein.testing.Ties;

class StandingTableTest {
    private static final List<List<String>> ROWS = StandingDocument.table("row", "standing", "condition", "reason");
    private static final List<List<String>> DAYS =
            StandingDocument.table("row", "situation", "the day before", "first day", "last day", "the day after");
    private static final List<List<String>> IMPRECISE =
            StandingDocument.table("row", "situation", "not yet or still sure", "perhaps", "sure again");
    private static final List<List<String>> CASES = StandingDocument.table("case", "situation", "days");
    private static final List<List<String>> REASONS = StandingDocument.table("key", "arguments");
    private static final List<List<String>> REMARKS = StandingDocument.table("key", "arguments", "what it says");

    @Test
    void hasTheRowsOfTheCodeInItsOrder() {
        assertThat(ROWS)
                .extracting(List::getFirst, row -> row.get(1))
                .containsExactlyElementsOf(Arrays.stream(Row.values())
                        .map(row -> tuple(row.word(), word(row.state())))
                        .toList());
    }

    @Test
    void triesEveryRowWithExactAndWithImpreciseDates() {
        var rows = Arrays.stream(Row.values()).map(Row::word).toList();
        assertThat(DAYS.stream().map(List::getFirst).distinct()).containsExactlyElementsOf(rows);
        assertThat(IMPRECISE.stream().map(List::getFirst).distinct()).containsExactlyElementsOf(rows);
    }

    @TestFactory
    Stream<DynamicTest> decidesEachRowFromItsFirstDayToTheDayAfterItsLast() {
        return DAYS.stream().flatMap(row -> {
            var register = Ties.register(row.get(1));
            return Stream.of(
                            tests(row.get(1), register, row.get(2), row.getFirst(), false),
                            tests(row.get(1), register, row.get(3), row.getFirst(), true),
                            tests(row.get(1), register, row.get(4), row.getFirst(), true),
                            tests(row.get(1), register, row.get(5), row.getFirst(), false))
                    .flatMap(tests -> tests);
        });
    }

    @TestFactory
    Stream<DynamicTest> isNotCertainWhereDatesAreNotExact() {
        return IMPRECISE.stream().flatMap(row -> {
            var register = Ties.register(row.get(1));
            assertThat(row.get(3)).as("perhaps").contains("?");
            return row.subList(2, row.size()).stream()
                    .flatMap(cell -> Arrays.stream(cell.split(", ")))
                    .map(cell -> test(row.get(1), register, cell));
        });
    }

    @TestFactory
    Stream<DynamicTest> decidesTheOtherCases() {
        return CASES.stream().flatMap(row -> Arrays.stream(row.get(2).split(", "))
                .map(cell -> test(row.get(1), Ties.register(row.get(1)), cell)));
    }

    @Test
    void givesEveryReasonAndRemarkThatItListsAndNoOther() {
        var reasons = told().map(Standing::reason).toList();
        var remarks = told().flatMap(standing -> standing.remarks().stream()).toList();

        assertThat(reasons).extracting(Reason::key).containsAll(keys(REASONS));
        assertThat(remarks).extracting(Reason::key).containsAll(keys(REMARKS));
        assertThat(reasons).allSatisfy(reason -> assertListed(reason, REASONS));
        assertThat(remarks).allSatisfy(remark -> assertListed(remark, REMARKS));
    }

    @Test
    void givesEachRowNoReasonButItsOwn() {
        for (var row : DAYS) {
            var reasons = ROWS.stream()
                    .filter(known -> known.getFirst().equals(row.getFirst()))
                    .findFirst()
                    .orElseThrow()
                    .getLast();
            var standing = find(
                            Ties.register(row.get(1)),
                            LocalDate.parse(row.get(3).substring(0, 10)))
                    .orElseThrow();
            assertThat(reasons.equals("the same") ? ROWS.get(4).getLast() : reasons)
                    .as(row.toString())
                    .contains(standing.reason().key());
        }
    }

    private static void assertListed(Reason reason, List<List<String>> table) {
        assertThat(table).anySatisfy(row -> {
            assertThat(reason.key()).isEqualTo(row.getFirst());
            assertThat(List.of(row.get(1).split(", ", -1)))
                    .containsAll(reason.arguments().keySet());
        });
    }

    /** What the examples tell of the tie, and of each of its agreements. */
    private static Stream<Standing> told() {
        return Stream.of(DAYS, IMPRECISE, CASES).flatMap(List::stream).flatMap(row -> {
            var register = Ties.register(row.get(1));
            return row.subList(2, row.size()).stream()
                    .flatMap(cell -> Arrays.stream(cell.split(", ", -1)))
                    .map(cell -> LocalDate.parse(cell.substring(0, 10)))
                    .flatMap(day -> Stream.concat(
                            find(register, day).stream(),
                            register.list(Kind.AGREEMENT).stream()
                                    .flatMap(text -> Standings.find(register, text, day).stream())));
        });
    }

    private static List<String> keys(List<List<String>> table) {
        return table.stream().map(List::getFirst).toList();
    }

    private static Stream<DynamicTest> tests(
            String situation, Register register, String cell, String row, boolean decides) {
        var day = LocalDate.parse(cell.substring(0, 10));
        return Stream.of(
                test(situation, register, cell),
                DynamicTest.dynamicTest(
                        "%s %s by row %s: %s".formatted(day, decides ? "decided" : "not decided", row, situation),
                        () -> assertThat(row(register, day).equals(Optional.of(row)))
                                .isEqualTo(decides)));
    }

    private static DynamicTest test(String situation, Register register, String cell) {
        var day = LocalDate.parse(cell.substring(0, 10));
        return DynamicTest.dynamicTest(cell + ": " + situation, () -> assertThat(told(find(register, day)))
                .isEqualTo(cell.substring(11)));
    }

    private static Optional<Standing> find(Register register, LocalDate day) {
        return Standings.find(register, Ties.tie(register), day);
    }

    private static Optional<String> row(Register register, LocalDate day) {
        var situation = Situation.of(register, Dossier.of(register, register.get(Kind.PARTNERSHIP, Ties.TIE)), day);
        return Arrays.stream(Row.values())
                .filter(row -> row.meets(situation).isPresent())
                .map(Row::word)
                .findFirst();
    }

    private static String told(Optional<Standing> standing) {
        return standing.map(found -> word(found.state()) + (found.certain() ? "" : "?"))
                .orElse("none");
    }

    private static String word(StandingState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
