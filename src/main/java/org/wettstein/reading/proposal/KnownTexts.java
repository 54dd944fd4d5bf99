package org.wettstein.reading.proposal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.AgreementType;
import org.wettstein.agreement.Signing;
import org.wettstein.edtf.Edtf;
import org.wettstein.reading.ties.ReadAgreement;

/**
 * Which of a tie's signed texts in the register a page means.
 *
 * @param told all texts that the page tells of
 */
record KnownTexts(List<Agreement> agreements, List<ReadAgreement> told) {
    /** A tie has one founding text: two days less than a year apart are two accounts of it. */
    private static final long SAME_TEXT = 366;

    private static final Set<AgreementType> FOUNDING =
            Set.of(AgreementType.FRAMEWORK, AgreementType.DECLARATION, AgreementType.OTHER);

    /** Signed on a day that both may mean, else with the same end, else founded at about the same time. */
    Optional<Agreement> find(ReadAgreement read) {
        return sameDay(read).or(() -> sameEnd(read)).or(() -> sameFounding(read));
    }

    static Optional<Edtf> signed(Agreement agreement) {
        return agreement.signing().flatMap(Signing::date);
    }

    private Optional<Agreement> sameDay(ReadAgreement read) {
        return agreements.stream()
                .filter(agreement -> both(signed(agreement), read.signed()))
                .findFirst();
    }

    private Optional<Agreement> sameEnd(ReadAgreement read) {
        return agreements.stream()
                .filter(agreement -> both(agreement.term().end(), read.validUntil()))
                .findFirst();
    }

    private Optional<Agreement> sameFounding(ReadAgreement read) {
        return agreements.stream()
                .filter(agreement -> FOUNDING.contains(agreement.type()) && FOUNDING.contains(read.type()))
                .filter(agreement -> near(signed(agreement), read.signed()))
                .filter(agreement -> told.stream().noneMatch(other -> both(signed(agreement), other.signed())))
                .findFirst();
    }

    private static boolean both(Optional<Edtf> one, Optional<Edtf> other) {
        return one.isPresent() && other.isPresent() && one.orElseThrow().overlaps(other.orElseThrow());
    }

    private static boolean near(Optional<Edtf> one, Optional<Edtf> other) {
        var day = one.flatMap(Edtf::earliest);
        var otherDay = other.flatMap(Edtf::earliest);
        return day.isPresent() && otherDay.isPresent() && days(day.orElseThrow(), otherDay.orElseThrow()) < SAME_TEXT;
    }

    private static long days(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
