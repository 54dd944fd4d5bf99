package org.wettstein.reading.check;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
 * @param address where the page stands
 */
public record Checking(Register register, LocalDate day, Optional<URI> address) {

    /** @param file what the page was read from */
    public Checked check(String file, Reading reading) {
        var ties = new ReadTies(register, reading);
        var strange = new OtherHolders(ties).remark();
        return strange.map(remark -> new Checked(file, reading, List.of(), List.of(remark), true))
                .orElseGet(() -> new Checked(
                        file,
                        reading,
                        findings(ties),
                        reading.remarks(),
                        reading.page().text().isBlank()));
    }

    private List<Finding> findings(ReadTies ties) {
        var facts = new Facts(register);
        var proposal = new Proposing(register, Optional.empty(), day).of(ties.reading());
        return Stream.of(
                        new ComparedDates(ties, day, facts, proposal.statements()).findings(),
                        new PassedTerms(ties, day, facts).findings(),
                        new MissingTies(ties, day, facts).findings(),
                        new UnknownTies(ties, facts, proposal).findings(),
                        new PartialNames(ties, facts).findings(),
                        new ForeignPassages(ties, languages(), address).findings())
                .flatMap(found -> found)
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.quote().position())
                        .thenComparing(FindingKind::of))
                .toList();
    }

    private List<String> languages() {
        return register.holder().languages().stream()
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .toList();
    }
}
