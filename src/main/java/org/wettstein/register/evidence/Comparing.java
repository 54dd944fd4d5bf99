package org.wettstein.register.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.source.Claim;
import org.wettstein.source.DateValue;
import org.wettstein.source.NumberValue;
import org.wettstein.source.ReferenceValue;
import org.wettstein.source.SetValue;
import org.wettstein.source.TextValue;

/**
 * Weighs statements about one property against each other: whether they can both hold, never whether they are written
 * alike.
 *
 * @param register knows which places are the same or lie in each other
 */
public record Comparing(Register register, Property property) {
    /** These are what they are now; signed texts and events stay what they were. */
    private static final List<Kind<?>> CHANGING =
            List.of(Kind.HOLDER, Kind.PARTNERSHIP, Kind.PLACE, Kind.BODY, Kind.OFFICE, Kind.COMMITMENT);

    /** How {@code one} stands to {@code other}. */
    public Comparison compare(Statement one, Statement other) {
        var comparison = values(one, other);
        return comparison == Comparison.CONTRADICTS && (ofDifferentDays(one, other) || inDifferentLanguages(one, other))
                ? Comparison.COMPATIBLE
                : comparison;
    }

    /** How a statement stands to what the record says; empty if the record says nothing there. */
    public Optional<Comparison> compare(Statement statement, Record record) {
        return property.statements(record).stream()
                .map(recorded -> compare(statement, recorded))
                .min(Comparator.comparingInt(comparison -> switch (comparison) {
                    case AGREES -> 0;
                    case CONTRADICTS -> 1; // the record's words in the same language differ
                    case REFINES, COVERS, COMPATIBLE -> 2;
                }));
    }

    private Comparison values(Statement one, Statement other) {
        if (one.value() instanceof DateValue(var date) && other.value() instanceof DateValue(var otherDate)) {
            return ComparingDates.compare(date, otherDate);
        }
        if (one.value() instanceof NumberValue(var number) && other.value() instanceof NumberValue(var otherNumber)) {
            return ComparingNumbers.compare(number, otherNumber);
        }
        if (one.value() instanceof ReferenceValue(var id) && other.value() instanceof ReferenceValue(var otherId)) {
            return new ComparingRecords(register).compare(id, otherId);
        }
        if (one.value() instanceof SetValue(var members) && other.value() instanceof SetValue(var otherMembers)) {
            return new ComparingSets(new ComparingRecords(register), members, otherMembers)
                    .compare(one.claim() != Claim.INCLUDES, other.claim() != Claim.INCLUDES);
        }
        return one.value() instanceof TextValue && other.value() instanceof TextValue
                ? Comparison.ofRanges(
                        one.value().equals(other.value()), one.value().equals(other.value()), false)
                : Comparison.COMPATIBLE;
    }

    /** Dates tell of events, which do not change; a list of themes or a person in charge may. */
    private boolean ofDifferentDays(Statement one, Statement other) {
        return CHANGING.contains(property.kind())
                && !(one.value() instanceof DateValue)
                && one.asOf().isPresent()
                && other.asOf().isPresent()
                && disjoint(one.asOf().orElseThrow(), other.asOf().orElseThrow());
    }

    private static boolean disjoint(Edtf one, Edtf other) {
        return !one.overlaps(other);
    }

    private boolean inDifferentLanguages(Statement one, Statement other) {
        return property.type() == PropertyType.TEXT
                && one.language().isPresent()
                && other.language().isPresent()
                && !one.language().equals(other.language());
    }
}
