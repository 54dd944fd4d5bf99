package org.wettstein.portal.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wettstein.journal.Id;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.Kind;

/** Numbers the sources of one page in the order in which its facts name them. One thread at a time. */
public final class Footnotes {
    private final Visit visit;
    private final Map<Id, List<Reference>> references = new LinkedHashMap<>();

    public Footnotes(Visit visit) {
        this.visit = visit;
    }

    /** Refers to the sources that this audience may see, each once, smallest number first. */
    public List<Reference> refer(Collection<Id> sources) {
        return sources.stream()
                .distinct()
                .filter(source -> visit.register().find(Kind.SOURCE, source).isPresent())
                .map(this::refer)
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
    }

    private Reference refer(Id source) {
        var here = references.computeIfAbsent(source, _ -> new ArrayList<>());
        int number = here.isEmpty() ? references.size() : here.getFirst().number();
        var reference = new Reference(number, "reference-" + number + "-" + (here.size() + 1));
        here.add(reference);
        return reference;
    }

    /** All sources referred to, in the order of their numbers. */
    public List<Footnote> list() {
        return references.entrySet().stream()
                .map(entry -> footnote(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Footnote footnote(Id id, List<Reference> here) {
        var source = visit.register().get(Kind.SOURCE, id);
        return new Footnote(
                here.getFirst().number(),
                visit.name(id),
                new SourceDetails(visit).words(source),
                source.address().map(Object::toString).orElse(""),
                List.copyOf(here));
    }
}
