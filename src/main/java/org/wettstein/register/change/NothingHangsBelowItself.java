package org.wettstein.register.change;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Decision;
import org.wettstein.body.Body;
import org.wettstein.journal.Id;
import org.wettstein.place.Place;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.theme.Theme;

/** Trees are trees: no place lies in a place that lies in it, no agreement renews what renews it. */
record NothingHangsBelowItself() implements Rule {

    /** One way up: from a record to the one it hangs below. */
    private record Ascent<T extends Record>(
            Kind<T> kind, String field, Function<T, Id> id, Function<T, Optional<Id>> above) {

        Stream<Rejection> judge(Attempt attempt) {
            return attempt.set(kind)
                    .filter(record -> returns(attempt.after(), id.apply(record)))
                    .map(record -> new Rejection(id.apply(record), field, "below-itself", Map.of()));
        }

        private boolean returns(Register register, Id start) {
            Set<Id> passed = new HashSet<>();
            var here = Optional.of(start);
            while (here.isPresent() && passed.add(here.orElseThrow())) {
                here = register.find(kind, here.orElseThrow()).flatMap(above);
            }
            return here.filter(start::equals).isPresent();
        }
    }

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        return Stream.of(
                        new Ascent<>(Kind.PLACE, "within", Place::id, Place::within),
                        new Ascent<>(Kind.BODY, "partOf", Body::id, Body::partOf),
                        new Ascent<>(Kind.THEME, "broader", Theme::id, Theme::broader),
                        new Ascent<>(Kind.AGREEMENT, "under", Agreement::id, Agreement::under),
                        new Ascent<>(Kind.AGREEMENT, "renews", Agreement::id, Agreement::renews),
                        new Ascent<>(Kind.DECISION, "follows", Decision::id, Decision::follows))
                .flatMap(ascent -> ascent.judge(attempt));
    }
}
