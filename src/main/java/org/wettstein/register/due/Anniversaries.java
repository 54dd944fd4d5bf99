package org.wettstein.register.due;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfDate;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Register;
import org.wettstein.register.course.Course;
import org.wettstein.register.standing.Standings;

/**
 * The round anniversaries of a tie: of its formal start, where that is known to the day, as long as an agreement runs.
 * One that began on 29 February has its anniversary in other years on the 28th.
 */
final class Anniversaries {
    private Anniversaries() {}

    static Stream<Due> list(Register register, Partnership tie, Window window) {
        return Standings.first(register, tie).stream()
                .flatMap(course -> start(course).stream().flatMap(start -> years(start, window)
                        .filter(year -> lives(register, tie, start.plusYears(year)))
                        .filter(year -> window.has(start.plusYears(year)))
                        .mapToObj(year -> due(tie, course, start, year))));
    }

    /** Every five years up to thirty, then every ten, and every quarter of a century. */
    private static boolean round(int years) {
        return years % 25 == 0 || years % (years <= 30 ? 5 : 10) == 0;
    }

    private static IntStream years(LocalDate start, Window window) {
        return IntStream.rangeClosed(
                        Math.max(1, window.from().getYear() - start.getYear()),
                        window.to().getYear() - start.getYear())
                .filter(Anniversaries::round);
    }

    private static Optional<LocalDate> start(Course course) {
        return course.begin().filter(begin -> begin.span().isOneDay()).flatMap(Edtf::earliest);
    }

    private static boolean lives(Register register, Partnership tie, LocalDate day) {
        return Standings.find(register, tie, day)
                .map(standing -> switch (standing.state()) {
                    case IN_FORCE, PILOT -> true;
                    case PROPOSED, INFORMAL, TERM_ENDED, SUSPENDED, ENDED -> false;
                })
                .orElse(false);
    }

    private static Due due(Partnership tie, Course course, LocalDate start, int years) {
        var day = start.plusYears(years);
        return new Due(
                day,
                EdtfDate.of(day),
                DueKind.ANNIVERSARY,
                tie.id(),
                LeadTime.before(day, course.agreement()),
                Map.of("years", years, "since", course.begin().orElseThrow(), "agreement", course.id()));
    }
}
