package org.wettstein.portal.matter;

import java.util.Comparator;
import java.util.Optional;
import org.wettstein.edtf.Edtf;

/** The order of time on a page; what has no date comes last. */
public final class Dates {
    public static final Comparator<Optional<Edtf>> OLDEST_FIRST = order(Comparator.naturalOrder());
    public static final Comparator<Optional<Edtf>> NEWEST_FIRST = order(Comparator.reverseOrder());

    private Dates() {}

    private static Comparator<Optional<Edtf>> order(Comparator<Edtf> dated) {
        return (one, other) -> one.isPresent() && other.isPresent()
                ? dated.compare(one.get(), other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }
}
