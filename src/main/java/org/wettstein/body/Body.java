package org.wettstein.body;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.language.IllegalFact;
import org.wettstein.language.Text;

/**
 * An organisation that acts: a government, an office, a university, a port.
 *
 * @param place where it is at home or what it governs
 * @param partOf the body it belongs to
 */
public record Body(
        Id id,
        Text name,
        BodyType type,
        Optional<Id> place,
        Optional<Id> partOf,
        Optional<URI> website,
        List<Id> sources) {

    public Body {
        sources = List.copyOf(sources);
        if (partOf.filter(id::equals).isPresent()) {
            throw new IllegalFact("body-in-itself");
        }
    }
}
