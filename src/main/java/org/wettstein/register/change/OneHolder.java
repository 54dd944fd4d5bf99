package org.wettstein.register.change;

import java.util.Map;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.register.Kind;

/** A register has exactly one holder, from its first entry on. */
record OneHolder() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        var holders = attempt.after().list(Kind.HOLDER);
        if (holders.size() == 1) {
            return Stream.empty();
        }
        var named =
                holders.isEmpty() ? new Id("holder", "none") : holders.getLast().id();
        return Stream.of(new Rejection(named, "", holders.isEmpty() ? "no-holder" : "second-holder", Map.of()));
    }
}
