package org.wettstein.reading.proposal;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.wettstein.journal.Id;
import org.wettstein.reading.text.Tokens;
import org.wettstein.register.Register;

/** Readable ids that no record of the register has or ever had. */
final class FreeIds {
    private static final int LONGEST = 80;

    private final Register register;
    private final Set<Id> given = new HashSet<>();

    FreeIds(Register register) {
        this.register = register;
    }

    Id next(String kind, String words) {
        var name = slug(words);
        var free = IntStream.iterate(1, count -> count + 1)
                .mapToObj(count -> new Id(kind, count == 1 ? name : name + "-" + count))
                .filter(id -> !given.contains(id) && register.anyState(id).isEmpty())
                .findFirst()
                .orElseThrow();
        given.add(free);
        return free;
    }

    private static String slug(String words) {
        var tokens = Tokens.of(words);
        var name = new StringBuilder();
        for (int token = 0; token < tokens.size() && name.length() < LONGEST; token++) {
            var word = tokens.folded(token).replaceAll("[^a-z0-9]", "");
            name.append(name.isEmpty() || word.isEmpty() ? "" : "-").append(word);
        }
        return name.isEmpty()
                ? "unnamed"
                : name.substring(0, Math.min(LONGEST, name.length())).replaceAll("-+$", "");
    }
}
