package org.wettstein.portal.evidence;

import java.util.Locale;
import org.wettstein.language.Text;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.source.Assertion;

/** What one source says, in words, and in its own. */
public final class Sayings {
    private Sayings() {}

    /** The value with the claim it is made under. */
    public static String says(Visit visit, Assertion assertion) {
        return visit.words()
                .say(
                        "claim." + word(assertion.claim()),
                        "value",
                        visit.wording().value(assertion.value()));
    }

    /** Without words if none are recorded. */
    public static Linked quote(Visit visit, Assertion assertion) {
        return assertion
                .quote()
                .map(quote -> visit.linked(Text.of(quote.language(), quote.words())))
                .orElse(Linked.NONE);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
