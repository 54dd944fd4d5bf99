package org.wettstein.reading.together;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.agreement.AgreementType;
import org.wettstein.edtf.Edtf;
import org.wettstein.reading.ties.EventKind;
import org.wettstein.reading.ties.ReadAgreement;
import org.wettstein.register.evidence.Comparison;
import org.wettstein.source.Claim;
import org.wettstein.source.DateValue;

/** For which time the texts of a tie hold, by all its pages; terms that do not overlap are those of different texts. */
record Terms(SharedTie tie) {

    private record Term(AgreementType type, Edtf during, Telling telling) {}

    List<ToldProperty> properties() {
        var properties = new ArrayList<ToldProperty>();
        new Separating<>(Stream.concat(terms(), planned()).toList(), Terms::weigh, Term::telling)
                .properties(tie.record(), "agreement.term", properties);
        return properties;
    }

    private Stream<Term> terms() {
        return tie.tellers().stream().flatMap(teller -> teller.tie().agreements().stream()
                .flatMap(agreement -> during(agreement)
                        .map(during -> new Term(
                                agreement.type(),
                                during,
                                new Telling(
                                        teller.page(),
                                        Claim.IS,
                                        new DateValue(during),
                                        Telling.Sort.PLAIN,
                                        agreement.quote(),
                                        agreement.confidence())))
                        .stream()));
    }

    private Stream<Term> planned() {
        return tie.tellers().stream().flatMap(teller -> teller.tie().events().stream()
                .filter(event -> event.kind() == EventKind.PLANNED_TERM)
                .map(event -> new Term(
                        AgreementType.OTHER,
                        event.date(),
                        new Telling(
                                teller.page(),
                                Claim.IS,
                                new DateValue(event.date()),
                                Telling.Sort.PLANNED,
                                event.quote(),
                                event.confidence()))));
    }

    private static Optional<Edtf> during(ReadAgreement agreement) {
        var end = agreement.validUntil();
        return end.flatMap(
                until -> Edtf.find(agreement.validFrom().map(Edtf::text).orElse("") + "/" + until.text()));
    }

    private static Comparison weigh(Term one, Term other) {
        boolean maybe =
                one.type() == other.type() || one.type() == AgreementType.OTHER || other.type() == AgreementType.OTHER;
        var comparison = Dates.compare(one.during(), other.during());
        boolean onePage = one.telling().page().equals(other.telling().page());
        boolean apart = !one.during().overlaps(other.during())
                || (comparison == Comparison.CONTRADICTS && (onePage || touching(one.during(), other.during())));
        return !maybe || apart ? Comparison.COMPATIBLE : comparison;
    }

    /** “2014 to 2017” and “2017 to 2020” follow each other. */
    private static boolean touching(Edtf one, Edtf other) {
        return parts(one)[1].equals(parts(other)[0]) || parts(other)[1].equals(parts(one)[0]);
    }

    private static String[] parts(Edtf during) {
        return during.text().split("/", 2);
    }
}
