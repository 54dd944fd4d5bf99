package org.wettstein.theme;

import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.language.IllegalFact;
import org.wettstein.language.Text;

/**
 * A subject of cooperation, a concept of the SKOS vocabulary.
 *
 * @param label its name in each language (skos:prefLabel)
 * @param broader the wider theme it hangs below (skos:broader); empty at the top
 */
public record Theme(Id id, Text label, Optional<Id> broader) {

    public Theme {
        if (broader.filter(id::equals).isPresent()) {
            throw new IllegalFact("theme-below-itself");
        }
    }
}
