package org.wettstein.reading.partners;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.NameRole;
import org.wettstein.reading.text.Block;
import org.wettstein.reading.text.BlockKind;
import org.wettstein.reading.text.Stretch;

/**
 * Tells of each line which partners it is about: those it names, else those of its paragraph, else the one whose heading
 * or entry it stands under.
 */
public final class Scopes {
    private static final int LINES_BEFORE = 3;

    private final List<Partner> partners;
    private final PartnerIndex index;
    private final Map<Stretch, List<Partner>> leading = new HashMap<>();
    private final List<Scoped> scoped = new ArrayList<>();
    private List<Partner> section = List.of();
    private int sectionDepth = Integer.MAX_VALUE;
    private List<Partner> paragraph = List.of();
    private List<Partner> entry = List.of();
    private @Nullable Block block;

    private Scopes(List<Partner> partners) {
        this.partners = partners;
        index = new PartnerIndex(partners);
        partners.forEach(partner -> partner.leads().stream()
                .map(evidence -> evidence.line().block().at())
                .distinct()
                .forEach(at ->
                        leading.computeIfAbsent(at, _ -> new ArrayList<>(1)).add(partner)));
    }

    public static List<Scoped> of(List<Line> lines, List<Partner> partners) {
        var scopes = new Scopes(partners);
        lines.forEach(scopes::add);
        return scopes.scoped;
    }

    private void add(Line line) {
        if (!Objects.equals(block, line.block())) {
            enter(line);
        }
        var here = named(line);
        if (!here.isEmpty()) {
            paragraph = here;
        }
        var about = here.isEmpty() ? scope() : here;
        scoped.add(new Scoped(line, about, !here.isEmpty(), before(line)));
    }

    private List<Partner> scope() {
        if (!paragraph.isEmpty()) {
            return paragraph;
        }
        if (!entry.isEmpty()) {
            return entry;
        }
        return section.isEmpty() && partners.size() == 1 ? partners : section;
    }

    private void enter(Line line) {
        block = line.block();
        paragraph = List.of();
        var atItsHead = leading(line);
        var headed = atItsHead.isEmpty() && line.block().heading() ? named(line) : atItsHead;
        if (line.block().heading()) {
            heading(line.block(), headed.size() <= 1 ? headed : atItsHead);
        } else if (line.block().entry()) {
            entry = atItsHead;
        } else if (line.block().depth() == 0) {
            entry = List.of();
        }
    }

    /** A heading without a partner ends a section of its own rank, and goes on with one above it. */
    private void heading(Block heading, List<Partner> leading) {
        entry = List.of();
        if (!leading.isEmpty()) {
            section = leading;
            sectionDepth = heading.depth();
        } else if (heading.depth() <= sectionDepth) {
            section = List.of();
            sectionDepth = Integer.MAX_VALUE;
        }
    }

    private List<Partner> leading(Line line) {
        return leading.getOrDefault(line.block().at(), List.of());
    }

    /** Those it speaks of; those where something only happens count if it speaks of none. */
    private List<Partner> named(Line line) {
        var spoken = index.find(line.places().stream().filter(place -> place.role() == NameRole.NAMED));
        if (!spoken.isEmpty()) {
            return spoken;
        }
        var touched = index.find(line.places().stream().filter(place -> place.role() != NameRole.QUALIFIER));
        boolean picture = line.block().kind() == BlockKind.CAPTION;
        return picture || scope().isEmpty() || scope().containsAll(touched) ? touched : List.of();
    }

    private List<Line> before(Line line) {
        return scoped.reversed().stream()
                .limit(LINES_BEFORE)
                .map(Scoped::line)
                .filter(other -> other.block().equals(line.block())
                        || other.block().heading()
                        || line.block().entry()
                        || line.block().kind() == BlockKind.CAPTION)
                .toList();
    }
}
