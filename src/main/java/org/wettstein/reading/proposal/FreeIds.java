package org.wettstein.reading.proposal;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.wettstein.journal.Id;
import org.wettstein.reading.partners.Slug;
import org.wettstein.register.Register;

/** Readable ids that no record of the register has or ever had. */
final class FreeIds {
    private final Register register;
    private final Set<Id> given = new HashSet<>();

    FreeIds(Register register) {
        this.register = register;
    }

    Id next(String kind, String words) {
        var name = Slug.of(words);
        var free = IntStream.iterate(1, count -> count + 1)
                .mapToObj(count -> new Id(kind, count == 1 ? name : name + "-" + count))
                .filter(id -> !given.contains(id) && register.anyState(id).isEmpty())
                .findFirst()
                .orElseThrow();
        given.add(free);
        return free;
    }
}
