package org.wettstein.reading.ties;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.wettstein.partnership.KindOfTie;
import org.wettstein.reading.partners.Kinds;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.vocabulary.Category;

/** What the nearest heading or introduction above each line says of ties. */
final class Introductions {
    private final IdentityHashMap<Line, Optional<KindOfTie>> byLine = new IdentityHashMap<>();

    Introductions(List<Scoped> lines) {
        Optional<KindOfTie> introduced = Optional.empty();
        for (var scoped : lines) {
            var kind = weightiest(scoped.line());
            byLine.put(scoped.line(), introduced.isPresent() ? introduced : kind);
            if (scoped.line().block().heading()) {
                introduced = kind.isPresent() ? kind : introduced;
            } else if (kind.filter(Kinds::formal).isPresent()
                    && scoped.partners().isEmpty()) {
                introduced = kind;
            }
        }
    }

    private static Optional<KindOfTie> weightiest(Line line) {
        return line.has(Category.TIE)
                ? line.all(Category.TIE).map(Kinds::of).max(Comparator.comparing(Kinds::weight))
                : Optional.empty();
    }

    /** Above the line that first names the partner. */
    Optional<KindOfTie> of(Partner partner) {
        return byLine.getOrDefault(partner.evidence().getFirst().line(), Optional.empty());
    }
}
