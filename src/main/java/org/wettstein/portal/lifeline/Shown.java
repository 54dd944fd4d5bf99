package org.wettstein.portal.lifeline;

import org.wettstein.portal.frame.Linked;

/**
 * What something on a line stands for.
 *
 * @param title what it is and when, in words
 */
record Shown(String title, String address) {

    static Shown of(Linked what, String kind, String when) {
        return new Shown(
                kind.isEmpty() ? what.words() + ", " + when : kind + ": " + what.words() + ", " + when, what.address());
    }
}
