package org.wettstein.reading.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wettstein.partnership.Partnership;
import org.wettstein.reading.Reading;
import org.wettstein.reading.proposal.KnownTies;
import org.wettstein.reading.recognising.DateRole;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.ties.Quoting;
import org.wettstein.reading.ties.ReadTie;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.register.Register;
import org.wettstein.register.standing.Standing;
import org.wettstein.register.standing.StandingState;
import org.wettstein.register.standing.Standings;

/** Ties whose term is over, and of which the page tells as if it were not. */
record PassedTerms(Register register, LocalDate day, Facts facts) {
    private static final Set<StandingState> OVER =
            Set.of(StandingState.TERM_ENDED, StandingState.SUSPENDED, StandingState.ENDED);

    Stream<Finding> findings(Reading reading) {
        return reading.ties().stream().flatMap(tie -> finding(reading, tie).stream());
    }

    private Optional<Finding> finding(Reading reading, ReadTie tie) {
        var ties = new KnownTies(register);
        return ties.place(tie.partner()).flatMap(place -> ties.tie(place.id())).flatMap(known -> over(known)
                .flatMap(standing -> finding(reading, tie, known, standing)));
    }

    private Optional<Standing> over(Partnership known) {
        return Standings.find(register, known, day).filter(standing -> OVER.contains(standing.state()));
    }

    private Optional<Finding> finding(Reading reading, ReadTie tie, Partnership known, Standing standing) {
        var about = about(reading, tie);
        if (tie.ended().isPresent() || about.stream().anyMatch(PassedTerms::saysSo)) {
            return Optional.empty();
        }
        return about.stream()
                .filter(PassedTerms::tellsItsTerm)
                .findFirst()
                .map(line -> new Finding.OutOfDate(
                        new Quoting(reading.page()).of(line), facts.stands(known.id(), standing), severity(standing)));
    }

    private static Severity severity(Standing standing) {
        return standing.certain() ? Severity.ERROR : Severity.WARNING;
    }

    private static List<Line> about(Reading reading, ReadTie tie) {
        return reading.lines().stream()
                .filter(scoped -> scoped.partners().stream()
                        .anyMatch(partner -> partner.place().equals(tie.partner())))
                .map(scoped -> scoped.line())
                .toList();
    }

    private static boolean saysSo(Line line) {
        return line.does("end") || line.does("suspend");
    }

    private static boolean tellsItsTerm(Line line) {
        return (line.does("pilot") || line.does("term") || line.has(Category.AGREEMENT))
                && line.dates().stream()
                        .anyMatch(date -> date.role() == DateRole.SPAN || date.role() == DateRole.UNTIL);
    }
}
