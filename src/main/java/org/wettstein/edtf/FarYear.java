package org.wettstein.edtf;

import java.util.Comparator;

/**
 * A year beyond the range of {@link java.time.LocalDate}, kept as its leading digits and the number of digits that
 * follow, so that no notation, however long, has to be worked out.
 */
public record FarYear(boolean negative, String leading, long following) implements Comparable<FarYear> {
    private static final Comparator<FarYear> MAGNITUDE = Comparator.<FarYear>comparingLong(
                    year -> year.leading.length() + year.following)
            .thenComparing(FarYear::leading);

    @Override
    public int compareTo(FarYear other) {
        if (negative != other.negative) {
            return negative ? -1 : 1;
        }
        return negative ? MAGNITUDE.compare(other, this) : MAGNITUDE.compare(this, other);
    }
}
