package org.wettstein.register.change;

import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;

/** A change that touches something, and nothing twice. */
record EachRecordOnce() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        var seen = new HashSet<>();
        return attempt.change().steps().stream()
                .filter(step -> !seen.add(step.id()))
                .map(step -> new Rejection(step.id(), "", "record-twice", Map.of()));
    }
}
