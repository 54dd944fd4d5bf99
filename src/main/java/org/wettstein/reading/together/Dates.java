package org.wettstein.reading.together;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.evidence.Comparing;
import org.wettstein.register.evidence.Comparison;
import org.wettstein.register.evidence.Properties;
import org.wettstein.register.evidence.Statement;
import org.wettstein.source.Claim;
import org.wettstein.source.DateValue;
import org.wettstein.source.PropertyPath;

/** Dates beside each other, as {@code docs/evidence.md} weighs them. */
final class Dates {
    private static final Comparing SIGNING = new Comparing(
            Register.empty(),
            Properties.find(Kind.AGREEMENT, new PropertyPath("signing.date")).orElseThrow());

    private Dates() {}

    static Comparison compare(Edtf one, Edtf other) {
        return SIGNING.compare(statement(one), statement(other));
    }

    private static Statement statement(Edtf date) {
        return new Statement(Claim.IS, new DateValue(date), Optional.empty(), Optional.empty());
    }

    static Edtf of(Telling telling) {
        return ((DateValue) telling.value()).date();
    }

    /** Whether at most so many days lie between them. */
    static boolean within(long days, Edtf one, Edtf other) {
        return one.overlaps(other) || gap(one, other) <= days;
    }

    private static long gap(Edtf one, Edtf other) {
        return one.span().isBefore(other.span())
                ? days(one.latest(), other.earliest())
                : days(other.latest(), one.earliest());
    }

    private static long days(Optional<LocalDate> end, Optional<LocalDate> begin) {
        return end.isPresent() && begin.isPresent()
                ? ChronoUnit.DAYS.between(end.orElseThrow(), begin.orElseThrow())
                : Long.MAX_VALUE;
    }
}
