package org.wettstein.register.change;

import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;

/** A change touches something, and nothing twice. */
record EachRecordOnce() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        if (attempt.change().steps().isEmpty()) {
            return Stream.of(Rejection.of("empty-change", Map.of()));
        }
        var seen = new HashSet<>();
        return attempt.change().steps().stream()
                .filter(step -> !seen.add(step.id()))
                .map(step -> new Rejection(step.id(), "", "record-twice", Map.of()));
    }
}
