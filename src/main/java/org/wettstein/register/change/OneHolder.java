package org.wettstein.register.change;

import java.util.Map;
import java.util.stream.Stream;
import org.wettstein.register.Kind;

/** A register has exactly one holder, from its first entry on. */
record OneHolder() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        var holders = attempt.after().list(Kind.HOLDER);
        return switch (holders.size()) {
            case 0 -> Stream.of(Rejection.of("no-holder", Map.of()));
            case 1 -> Stream.empty();
            default ->
                holders.stream()
                        .map(holder -> holder.id())
                        .filter(id -> attempt.before().find(id).isEmpty())
                        .map(id -> new Rejection(id, "", "second-holder", Map.of()));
        };
    }
}
