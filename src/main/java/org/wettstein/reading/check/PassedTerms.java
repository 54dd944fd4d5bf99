package org.wettstein.reading.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wettstein.partnership.Partnership;
import org.wettstein.reading.dates.DateRole;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.ties.ReadTie;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.register.standing.Standing;
import org.wettstein.register.standing.StandingState;
import org.wettstein.register.standing.Standings;

/** Ties whose term is over, and of which the page tells as if it were not. */
record PassedTerms(ReadTies ties, LocalDate day, Facts facts) {
    private static final Set<StandingState> OVER =
            Set.of(StandingState.TERM_ENDED, StandingState.SUSPENDED, StandingState.ENDED);

    Stream<Finding> findings() {
        return ties.reading().ties().stream().flatMap(tie -> ties.known(tie).stream()
                .flatMap(known -> over(known).flatMap(standing -> finding(tie, known, standing)).stream()));
    }

    private Optional<Standing> over(Partnership known) {
        return Standings.find(facts.register(), known, day).filter(standing -> OVER.contains(standing.state()));
    }

    private Optional<Finding> finding(ReadTie tie, Partnership known, Standing standing) {
        var about = ties.about(tie);
        var terms = about.stream().filter(PassedTerms::tellsItsTerm).toList();
        if (tie.ended().isPresent() || about.stream().anyMatch(PassedTerms::saysSo) || anyPast(terms)) {
            return Optional.empty();
        }
        return terms.stream()
                .findFirst()
                .map(line -> new Finding.OutOfDate(
                        ties.quote(line), facts.stands(known.id(), standing), severity(line, standing)));
    }

    /** As running now it is wrong; without a word about now it is only not finished telling. */
    private static Severity severity(Line line, Standing standing) {
        return standing.certain() && (now(line) || line.does("pilot")) ? Severity.ERROR : Severity.WARNING;
    }

    private static boolean saysSo(Line line) {
        return line.does("end") || line.does("suspend");
    }

    private static boolean anyPast(List<Line> terms) {
        return terms.stream()
                .anyMatch(line -> line.any(Category.TENSE, word -> word.id().equals("past")) && !now(line));
    }

    private static boolean now(Line line) {
        return line.any(Category.TENSE, word -> word.id().equals("now"));
    }

    private static boolean tellsItsTerm(Line line) {
        return (line.does("pilot") || line.does("term") || line.has(Category.AGREEMENT) || line.has(Category.TIE))
                && line.dates().stream()
                        .anyMatch(date -> date.role() == DateRole.SPAN || date.role() == DateRole.UNTIL);
    }
}
