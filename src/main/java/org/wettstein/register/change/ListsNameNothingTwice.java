package org.wettstein.register.change;

import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.register.Kind;
import org.wettstein.register.evidence.Properties;
import org.wettstein.register.evidence.Property;

/** No party, theme or source stands twice in one list. */
record ListsNameNothingTwice() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        return attempt.settings().flatMap(setting -> Kind.find(setting.id().kind()).stream()
                .flatMap(kind -> Properties.list(kind).stream())
                .filter(Property::settable)
                .flatMap(property -> judge(setting, property)));
    }

    private static Stream<Rejection> judge(Step.Setting setting, Property property) {
        var seen = new HashSet<Id>();
        return property.named(setting.record()).stream()
                .filter(named -> !seen.add(named))
                .distinct()
                .map(named -> new Rejection(
                        setting.id(), property.path().text(), "named-twice", Map.of("given", named.toString())));
    }
}
