package org.wettstein.reading.partners;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wettstein.place.Level;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.text.Block;
import org.wettstein.reading.text.Stretch;

/** One partner of a page with everything that names it so; two are the same only if they are one object. */
public final class Partner {
    private final Named place;
    private final List<Evidence> evidence;
    private final List<Evidence> leads;
    private final Set<Stretch> lines;
    private final Set<Stretch> leadingLines;
    private final Set<Stretch> leadingBlocks;
    private final Set<String> parts;

    Partner(Named place, List<Evidence> evidence) {
        this.place = place;
        this.evidence = List.copyOf(evidence);
        leads = evidence.stream().filter(Evidence::leads).toList();
        lines = at(this.evidence, one -> one.line().at());
        leadingLines = at(leads, lead -> lead.line().at());
        leadingBlocks = at(leads, lead -> lead.line().block().at());
        parts = parts(place);
    }

    private static Set<Stretch> at(List<Evidence> evidence, Function<Evidence, Stretch> where) {
        return evidence.stream().map(where).collect(Collectors.toSet());
    }

    public Named place() {
        return place;
    }

    public List<Evidence> evidence() {
        return evidence;
    }

    public List<Evidence> leads() {
        return leads;
    }

    /** Whether it is known as a partner by this line of its page; each line of a long page asks. */
    public boolean isToldIn(Line line) {
        return lines.contains(line.at());
    }

    /** Whether this line of its page is an entry or heading of its own. */
    public boolean leads(Line line) {
        return leadingLines.contains(line.at());
    }

    /** Whether this block of its page is an entry or heading of its own. */
    public boolean leads(Block block) {
        return leadingBlocks.contains(block.at());
    }

    /** A compound place is named by its parts too; a prefecture and its city go by one name. */
    public boolean is(Named other) {
        return place.key().equals(other.key())
                || place.folded().equals(other.folded())
                || parts.contains(other.name())
                || (other.level() == Level.COMPOUND && parts(other).contains(place.name()));
    }

    /** Of Abidjan/Yopougon its two names; of a simple place none. */
    static Set<String> parts(Named place) {
        return place.level() == Level.COMPOUND
                ? new HashSet<>(Arrays.asList(place.name().split("/", -1)))
                : Set.of();
    }

    public Confidence confidence() {
        return evidence.stream()
                .map(Evidence::confidence)
                .filter(Confidence::certain)
                .findFirst()
                .orElseGet(() -> evidence.getFirst().confidence());
    }
}
