package org.wettstein.register.change;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wettstein.activity.Activity;
import org.wettstein.activity.Gift;
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
    private static final List<Ascent<?>> ASCENTS = List.of(
            new Ascent<>(Kind.PLACE, "within", Place::id, place -> place.within().stream()),
            new Ascent<>(Kind.PLACE, "parts", Place::id, place -> place.parts().stream()),
            new Ascent<>(Kind.BODY, "partOf", Body::id, body -> body.partOf().stream()),
            new Ascent<>(Kind.THEME, "broader", Theme::id, theme -> theme.broader().stream()),
            new Ascent<>(Kind.AGREEMENT, "under", Agreement::id, text -> text.under().stream()),
            new Ascent<>(Kind.AGREEMENT, "renews", Agreement::id, text -> text.renews().stream()),
            new Ascent<>(Kind.DECISION, "follows", Decision::id, decision -> decision.follows().stream()),
            new Ascent<>(
                    Kind.ACTIVITY,
                    "gift.inReturnFor",
                    Activity::id,
                    activity -> activity.gift().flatMap(Gift::inReturnFor).stream()));

    /** One way up: from a record to those it hangs below. */
    private record Ascent<T extends Record>(
            Kind<T> kind, String field, Function<T, Id> id, Function<T, Stream<Id>> above) {

        Stream<Rejection> judge(Attempt attempt) {
            return attempt.set(kind)
                    .map(id)
                    .filter(start -> returns(attempt.after(), start))
                    .map(start -> new Rejection(start, field, "below-itself", Map.of()));
        }

        private boolean returns(Register register, Id start) {
            var passed = new HashSet<Id>();
            var next = new ArrayDeque<>(above(register, start));
            while (!next.isEmpty()) {
                var here = next.pop();
                if (passed.add(here)) {
                    next.addAll(above(register, here));
                }
            }
            return passed.contains(start);
        }

        private Collection<Id> above(Register register, Id here) {
            return register.find(kind, here).stream().flatMap(above).toList();
        }
    }

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        return ASCENTS.stream().flatMap(ascent -> ascent.judge(attempt));
    }
}
