package org.wettstein.register.change;

import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.stream.Stream;
import org.wettstein.register.Kind;
import org.wettstein.register.evidence.Comparing;
import org.wettstein.register.evidence.Comparison;
import org.wettstein.register.evidence.Properties;
import org.wettstein.register.evidence.Statement;
import org.wettstein.source.Assertion;
import org.wettstein.source.AssertionState;

/**
 * What is official stands in the record: it says something about the property, and nothing that contradicts the official
 * assertion. Judged whichever of the two changes.
 */
record OfficialAssertionsStandInTheRecord() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        var touched = attempt.settings().map(Step.Setting::id).collect(toSet());
        return attempt.after().list(Kind.ASSERTION).stream()
                .filter(assertion -> assertion.state() == AssertionState.OFFICIAL)
                .filter(assertion -> touched.contains(assertion.id()) || touched.contains(assertion.record()))
                .flatMap(assertion -> judge(attempt, assertion));
    }

    private static Stream<Rejection> judge(Attempt attempt, Assertion assertion) {
        return Properties.find(assertion.record().kind(), assertion.property())
                .filter(property -> property.fits(assertion.value()))
                .map(property -> new Comparing(attempt.after(), property))
                .flatMap(comparing -> attempt.after().find(assertion.record()).map(record -> comparing
                        .compare(Statement.of(assertion), record)
                        .map(comparison -> comparison == Comparison.CONTRADICTS ? "official-contradicted" : "")
                        .orElse("official-not-recorded")))
                .filter(key -> !key.isEmpty())
                .map(key -> new Rejection(
                        assertion.record(),
                        assertion.property().text(),
                        key,
                        Map.of("assertion", assertion.id().toString())))
                .stream();
    }
}
