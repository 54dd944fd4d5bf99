package org.wettstein.body;

import java.util.List;
import org.wettstein.journal.Id;
import org.wettstein.language.IllegalFact;

/**
 * Somebody who holds an office, signs, visits, gives or makes something.
 *
 * @param privatePerson somebody without a public role; such a record has an opaque id, so that nothing of the name
 *     stands in the journal once the record is withheld
 */
public record Person(Id id, PersonName name, boolean privatePerson, List<Id> sources) {

    public Person {
        sources = List.copyOf(sources);
        if (privatePerson && !id.opaque()) {
            throw new IllegalFact("private-person-id");
        }
    }
}
