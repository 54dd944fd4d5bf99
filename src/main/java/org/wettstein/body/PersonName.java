package org.wettstein.body;

import java.util.Optional;
import org.wettstein.language.IllegalFact;
import org.wettstein.language.Text;

/**
 * A name with its family name marked, as its bearer orders it.
 *
 * @param familyFirst whether the family name is said first, as in Tang Dengjie
 * @param original the whole name in its original script, under that language's tag
 */
public record PersonName(String family, Optional<String> given, boolean familyFirst, Optional<Text> original) {

    public PersonName {
        if (family.isBlank()) {
            throw new IllegalFact("person-without-family-name");
        }
    }

    /** The whole name in the bearer's own order. */
    public String whole() {
        return given.map(first -> familyFirst ? family + " " + first : first + " " + family)
                .orElse(family);
    }
}
