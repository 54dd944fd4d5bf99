package org.wettstein.register.change;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.edtf.Edtf;
import org.wettstein.register.Kind;

/** No term ends before it begins. Dates that may fit, fit. */
record TermEndsAfterItBegins() implements Rule {

    @Override
    public Stream<Rejection> judge(Attempt attempt) {
        return attempt.set(Kind.AGREEMENT).flatMap(TermEndsAfterItBegins::judge);
    }

    private static Stream<Rejection> judge(Agreement agreement) {
        var term = agreement.term();
        return before(term.end(), term.begin())
                ? Stream.of(new Rejection(
                        agreement.id(),
                        "term.end",
                        "term-ends-before-it-begins",
                        Map.of(
                                "begin", term.begin().orElseThrow().text(),
                                "end", term.end().orElseThrow().text())))
                : Stream.empty();
    }

    /** Whether the one is over, at the latest, before the other can have begun. */
    static boolean before(Optional<Edtf> one, Optional<Edtf> other) {
        var last = one.flatMap(Edtf::latest);
        var first = other.flatMap(Edtf::earliest);
        return last.isPresent() && first.isPresent() && last.orElseThrow().isBefore(first.orElseThrow());
    }
}
