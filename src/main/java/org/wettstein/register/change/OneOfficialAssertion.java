package org.wettstein.register.change;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.register.Kind;
import org.wettstein.source.Assertion;
import org.wettstein.source.AssertionState;
import org.wettstein.source.PropertyPath;

/** Of one property of one record, one assertion at most is official. */
record OneOfficialAssertion() implements Rule {

    private record Property(Id record, PropertyPath path) {
        static Property of(Assertion assertion) {
            return new Property(assertion.record(), assertion.property());
        }
    }

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        Set<Property> touched = attempt.set(Kind.ASSERTION)
                .filter(OneOfficialAssertion::official)
                .map(Property::of)
                .collect(toSet());
        if (touched.isEmpty()) {
            return Stream.empty();
        }
        return attempt.after().list(Kind.ASSERTION).stream()
                .filter(OneOfficialAssertion::official)
                .filter(assertion -> touched.contains(Property.of(assertion)))
                .collect(groupingBy(Property::of))
                .values()
                .stream()
                .filter(rivals -> rivals.size() > 1)
                .map(rivals -> new Rejection(
                        rivals.getLast().id(),
                        "state",
                        "second-official-assertion",
                        Map.of("first", rivals.getFirst().id().toString())));
    }

    private static boolean official(Assertion assertion) {
        return assertion.state() == AssertionState.OFFICIAL;
    }
}
