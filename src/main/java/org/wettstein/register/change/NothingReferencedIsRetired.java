package org.wettstein.register.change;

import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.register.Kind;
import org.wettstein.register.codec.Reference;

/** A record leaves the register only when no other one names it any more. */
record NothingReferencedIsRetired() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        var retired = attempt.retired().collect(toSet());
        return retired.isEmpty()
                ? Stream.empty()
                : Kind.all().stream()
                        .flatMap(kind -> attempt.after().stated(kind))
                        .flatMap(stated -> Reference.of(stated.record()).stream()
                                .map(Reference::to)
                                .filter(retired::contains)
                                .distinct()
                                .map(named -> rejection(named, stated.id())));
    }

    private static Rejection rejection(Id retired, Id by) {
        return new Rejection(retired, "", "still-referenced", Map.of("by", by.toString()));
    }
}
