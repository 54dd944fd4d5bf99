package org.wettstein.portal.matter;

import java.util.Locale;
import java.util.Optional;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.standing.Standing;

/**
 * A standing in a word or two.
 *
 * @param word the state for the stylesheet, {@code term-ended}
 */
public record Badge(String words, String word) {

    /** @param standing empty before anything was known of it */
    public static Badge of(Optional<Standing> standing, Visit visit) {
        return standing.map(found -> new Badge(visit.wording().standing(found), word(found)))
                .orElseGet(() -> new Badge(visit.words().say("standing.not-yet"), "not-yet"));
    }

    private static String word(Standing standing) {
        return standing.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
