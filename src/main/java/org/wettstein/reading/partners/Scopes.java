package org.wettstein.reading.partners;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.NameRole;
import org.wettstein.reading.recognising.Named;
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
    private final Map<Stretch, Set<Stretch>> evidence = new HashMap<>();
    private final Set<Partner> recent = new LinkedHashSet<>();
    private final boolean news;
    private final List<Scoped> scoped = new ArrayList<>();
    private List<Partner> section = List.of();
    private int sectionDepth = Integer.MAX_VALUE;
    private List<Partner> paragraph = List.of();
    private List<Partner> entry = List.of();
    private @Nullable Block block;

    private Scopes(List<Partner> partners) {
        this.partners = partners;
        index = new PartnerIndex(partners);
        // A report without a list or headings: a paragraph that names none goes on about the only one so far.
        news = partners.stream().allMatch(partner -> partner.leads().isEmpty());
        partners.stream().flatMap(partner -> partner.evidence().stream()).forEach(one -> evidence.computeIfAbsent(
                        one.line().at(), _ -> new HashSet<>())
                .add(one.place().at()));
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
            recent.addAll(here);
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
        if (!section.isEmpty()) {
            return section;
        }
        return partners.size() == 1 ? partners : news && recent.size() == 1 ? List.copyOf(recent) : List.of();
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
        if (line.places().isEmpty()) {
            return List.of();
        }
        var touched = index.find(line.places(), place -> place.role() != NameRole.QUALIFIER);
        if (persons(line)) {
            return touched;
        }
        var spoken = index.find(line.places(), place -> place.role() == NameRole.NAMED || told(line, place));
        if (!spoken.isEmpty()) {
            return spoken;
        }
        boolean picture = line.block().kind() == BlockKind.CAPTION;
        return picture || scope().isEmpty() || scope().containsAll(touched) ? touched : List.of();
    }

    /** Outside of a partner's section, whoever comes from a partner or holds an office there acts for it. */
    private boolean persons(Line line) {
        return section.isEmpty() && entry.isEmpty() && !line.people().isEmpty();
    }

    /** Whether the place is known as a partner by this very line. */
    private boolean told(Line line, Named place) {
        return evidence.getOrDefault(line.at(), Set.of()).contains(place.at());
    }

    private List<Line> before(Line line) {
        boolean anyLine = line.block().entry() || line.block().kind() == BlockKind.CAPTION;
        var found = new ArrayList<Line>(LINES_BEFORE);
        for (int i = scoped.size() - 1; i >= Math.max(0, scoped.size() - LINES_BEFORE); i--) {
            var other = scoped.get(i).line();
            if (anyLine || other.block().heading() || other.block().equals(line.block())) {
                found.add(other);
            }
        }
        return found;
    }
}
