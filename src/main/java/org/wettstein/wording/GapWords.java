package org.wettstein.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wettstein.edtf.EdtfDate;
import org.wettstein.journal.Id;
import org.wettstein.register.standing.Gap;

/** Time that no memorandum covered, in whole years where it is whole years. */
record GapWords(Speech speech) {

    Sentence sentence(Gap gap) {
        return gap.to()
                .map(to -> closed(gap, to))
                .orElseGet(() -> open(gap, gap.from().minusDays(1)));
    }

    private Sentence closed(Gap gap, LocalDate to) {
        return speech.sentence(
                "gap",
                Map.of(
                        "shape", shape(gap.from(), to),
                        "first", year(gap.from()),
                        "last", year(to),
                        "span", speech.dates().span(gap.from(), to)),
                records(gap));
    }

    private static String shape(LocalDate from, LocalDate to) {
        if (from.getDayOfYear() != 1 || to.plusDays(1).getDayOfYear() != 1) {
            return "days";
        }
        return switch (to.getYear() - from.getYear()) {
            case 0 -> "year";
            case 1 -> "two_years";
            default -> "years";
        };
    }

    private Sentence open(Gap gap, LocalDate last) {
        return speech.sentence(
                "gap-open",
                Map.of(
                        "shape", gap.from().getDayOfYear() == 1 ? "year" : "days",
                        "year", year(last),
                        "day", speech.dates().bare(last),
                        "dayWhen", speech.dates().when(EdtfDate.of(last))),
                records(gap));
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    private static List<Id> records(Gap gap) {
        return Stream.concat(Stream.of(gap.before()), gap.after().stream()).toList();
    }
}
