package org.wettstein.reading.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.reading.Reading;
import org.wettstein.reading.proposal.Proposing;
import org.wettstein.register.Register;

/**
 * Holds published pages against the register: the same reading and the same comparison as for proposals, asked the other
 * way round.
 *
 * @param register as everybody may see it, so that a finding can be sent to anybody
 * @param day of which the page is to be true
 */
public record Checking(Register register, LocalDate day) {

    /** @param file what the page was read from */
    public Checked check(String file, Reading reading) {
        var facts = new Facts(register);
        var proposal = new Proposing(register, Optional.empty(), day).of(reading);
        var findings = Stream.of(
                        new ComparedDates(facts, proposal.statements()).findings(),
                        new PassedTerms(register, day, facts).findings(reading))
                .flatMap(found -> found)
                .sorted(Comparator.comparing(
                        (Finding finding) -> finding.quote().position()))
                .toList();
        return new Checked(file, reading, findings, reading.remarks());
    }
}
