package org.wettstein.register.evidence;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.wettstein.source.Quantity;

/**
 * Numbers by what they may mean: <i>about</i> a tenth more or less, <i>nearly</i> up to a tenth less, <i>at least</i> and
 * <i>at most</i> without bound on the other side. They contradict each other if no number is meant by both. A number
 * without a unit is taken in the other's, since both tell of the same property.
 */
final class ComparingNumbers {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    /** A unit of mass or length in the base unit. */
    private record Measure(String base, BigDecimal factor) {}

    private static final Map<String, Measure> MEASURES = Map.of(
            "g", new Measure("kg", new BigDecimal("0.001")),
            "kg", new Measure("kg", BigDecimal.ONE),
            "t", new Measure("kg", new BigDecimal("1000")),
            "mm", new Measure("m", new BigDecimal("0.001")),
            "cm", new Measure("m", new BigDecimal("0.01")),
            "m", new Measure("m", BigDecimal.ONE),
            "km", new Measure("m", new BigDecimal("1000")));

    /** The numbers that may be meant, both ends included; an absent end is none. */
    private record Range(Optional<BigDecimal> least, Optional<BigDecimal> most) {

        static Range of(Quantity quantity, BigDecimal factor) {
            var number = quantity.number().multiply(factor);
            var leeway = number.abs().multiply(TOLERANCE);
            return switch (quantity.precision()) {
                case EXACT -> new Range(Optional.of(number), Optional.of(number));
                case ABOUT -> new Range(Optional.of(number.subtract(leeway)), Optional.of(number.add(leeway)));
                case NEARLY -> new Range(Optional.of(number.subtract(leeway)), Optional.of(number));
                case AT_LEAST -> new Range(Optional.of(number), Optional.empty());
                case AT_MOST -> new Range(Optional.empty(), Optional.of(number));
            };
        }

        boolean contains(Range other) {
            return reachesDownTo(other) && reachesUpTo(other);
        }

        private boolean reachesDownTo(Range other) {
            return least.isEmpty()
                    || other.least
                            .filter(start -> start.compareTo(least.orElseThrow()) >= 0)
                            .isPresent();
        }

        private boolean reachesUpTo(Range other) {
            return most.isEmpty()
                    || other.most
                            .filter(end -> end.compareTo(most.orElseThrow()) <= 0)
                            .isPresent();
        }

        boolean overlaps(Range other) {
            return !endsBefore(other) && !other.endsBefore(this);
        }

        private boolean endsBefore(Range other) {
            return most.isPresent()
                    && other.least.isPresent()
                    && most.orElseThrow().compareTo(other.least.orElseThrow()) < 0;
        }
    }

    private ComparingNumbers() {}

    static Comparison compare(Quantity one, Quantity other) {
        var unit = one.unit().or(other::unit).map(ComparingNumbers::measure);
        var otherUnit = other.unit().or(one::unit).map(ComparingNumbers::measure);
        if (!unit.map(Measure::base).equals(otherUnit.map(Measure::base))) {
            return Comparison.COMPATIBLE;
        }
        return compare(Range.of(one, factor(unit)), Range.of(other, factor(otherUnit)));
    }

    private static Comparison compare(Range one, Range other) {
        return Comparison.ofRanges(one.contains(other), other.contains(one), one.overlaps(other));
    }

    private static Measure measure(String unit) {
        return MEASURES.getOrDefault(unit, new Measure(unit, BigDecimal.ONE));
    }

    private static BigDecimal factor(Optional<Measure> measure) {
        return measure.map(Measure::factor).orElse(BigDecimal.ONE);
    }
}
