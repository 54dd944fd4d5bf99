package org.wettstein.place;

import java.util.List;
import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.language.IllegalFact;
import org.wettstein.language.Text;

/**
 * A territory of any level: Massachusetts, Shanghai, Yopougon.
 *
 * @param name the usual name in each language, and in the original script under that language's tag
 * @param forms the name with its preposition, where a language needs more than the bare name
 * @param within the place it lies in
 * @param parts for a compound place such as Abidjan/Yopougon, the places that it is made of; else empty
 */
public record Place(
        Id id,
        Text name,
        Level level,
        Optional<NameForms> forms,
        Optional<Id> within,
        List<Id> parts,
        Optional<Coordinates> coordinates,
        Optional<PlaceCodes> codes,
        List<Id> sources) {

    public Place {
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
        if (parts.size() == 1) {
            throw new IllegalFact("compound-place-parts");
        }
        if (within.filter(id::equals).isPresent() || parts.contains(id)) {
            throw new IllegalFact("place-in-itself");
        }
    }

    public boolean compound() {
        return !parts.isEmpty();
    }
}
