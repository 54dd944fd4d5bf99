package org.wettstein.register;

import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.journal.Id;

/** Every record's history: the one store that all versions of a register look into. */
interface Histories {

    Optional<History> find(Id id);

    /** In the order of the ids. */
    Stream<History> ofKind(String kind);

    /** The records of a kind that named {@code id} in some state of theirs, each once, in the order of the ids. */
    Stream<Id> naming(String kind, Id id);
}
