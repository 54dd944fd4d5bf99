package org.wettstein.register.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wettstein.edtf.Certainty;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Register;
import org.wettstein.register.course.Course;
import org.wettstein.register.course.Courses;
import org.wettstein.register.course.Dossier;

/**
 * What the memoranda under one framework leave uncovered: the days that are sure to lie between two terms, and after the
 * last one, as long as the framework runs.
 */
public final class Gaps {
    private Gaps() {}

    /** The gaps that began on or before {@code day}, oldest first. */
    public static List<Gap> list(Register register, Partnership partnership, LocalDate day) {
        var courses = Courses.moving(register, Dossier.of(register, partnership));
        var below = new TreeMap<Id, List<Course>>();
        courses.forEach(course -> course.agreement().under().ifPresent(framework -> below.computeIfAbsent(
                        framework, _ -> new ArrayList<>())
                .add(course)));
        return below.entrySet().stream()
                .flatMap(entry -> gaps(entry.getValue(), framework(courses, entry.getKey()), day))
                .filter(gap -> !gap.from().isAfter(day))
                .sorted(Comparator.comparing(Gap::from))
                .toList();
    }

    private static Optional<Course> framework(List<Course> courses, Id id) {
        return courses.stream().filter(course -> course.id().equals(id)).reduce((_, last) -> last);
    }

    private static Stream<Gap> gaps(List<Course> memoranda, Optional<Course> framework, LocalDate day) {
        var sorted = memoranda.stream()
                .filter(course -> course.begin().flatMap(Edtf::earliest).isPresent())
                .sorted(Comparator.comparing(course -> course.begin().orElseThrow(), Edtf.ORDER))
                .toList();
        if (sorted.size() < memoranda.size()) {
            return Stream.empty(); // one that began on an unknown day may cover any gap
        }
        var gaps = new ArrayList<Gap>();
        Course last = sorted.getFirst();
        for (var next : sorted.subList(1, sorted.size())) {
            between(last, next).ifPresent(gaps::add);
            last = covered(next).isAfter(covered(last)) ? next : last;
        }
        open(last, framework, day).ifPresent(gaps::add);
        return gaps.stream();
    }

    private static Optional<Gap> between(Course before, Course after) {
        var begin = after.begin().flatMap(Edtf::earliest).orElseThrow();
        return covered(before).isBefore(begin) && covered(before).plusDays(1).isBefore(begin)
                ? Optional.of(new Gap(
                        before.id(),
                        Optional.of(after.id()),
                        covered(before).plusDays(1),
                        Optional.of(begin.minusDays(1))))
                : Optional.empty();
    }

    private static Optional<Gap> open(Course last, Optional<Course> framework, LocalDate day) {
        if (covered(last).equals(LocalDate.MAX)) {
            return Optional.empty();
        }
        var from = covered(last).plusDays(1);
        return framework
                .filter(course -> course.runs(from) != Certainty.NO)
                .map(course -> new Gap(
                        last.id(),
                        Optional.empty(),
                        from,
                        Optional.of(covered(course)).filter(end -> end.isBefore(day))));
    }

    /** The last day that it may have covered. */
    private static LocalDate covered(Course course) {
        return course.endedEarly(LocalDate.MAX)
                .map(applied -> applied.decision()
                        .applies()
                        .flatMap(Edtf::latest)
                        .map(day -> day.minusDays(1))
                        .orElse(LocalDate.MAX))
                .orElseGet(() -> course.ending().lastDay().flatMap(Edtf::latest).orElse(LocalDate.MAX));
    }
}
