package org.wettstein.reading.check;

import java.util.List;
import java.util.Optional;
import org.wettstein.partnership.Partnership;
import org.wettstein.reading.Reading;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.proposal.KnownTies;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.ties.Quoted;
import org.wettstein.reading.ties.Quoting;
import org.wettstein.reading.ties.ReadTie;
import org.wettstein.register.Register;

/** What a page says about which ties of the register. */
record ReadTies(Register register, Reading reading) {

    Optional<Partnership> known(ReadTie tie) {
        return known(tie.partner());
    }

    Optional<Partnership> known(Named named) {
        var ties = new KnownTies(register);
        return ties.place(named).flatMap(place -> ties.tie(place.id()));
    }

    /** The lines that are about one tie. */
    List<Line> about(ReadTie tie) {
        return reading.lines().stream()
                .filter(scoped -> about(scoped, tie))
                .map(Scoped::line)
                .toList();
    }

    static boolean about(Scoped scoped, ReadTie tie) {
        return scoped.partners().stream().anyMatch(partner -> partner.place().equals(tie.partner()));
    }

    /** The line that a quote was taken from. */
    Optional<Line> line(Quoted quote) {
        return reading.lines().stream()
                .map(Scoped::line)
                .filter(line -> quote(line).equals(quote))
                .findFirst();
    }

    Quoted quote(Line line) {
        return new Quoting(reading.page()).of(line);
    }
}
