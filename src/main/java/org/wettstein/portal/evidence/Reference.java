package org.wettstein.portal.evidence;

/**
 * A number behind a fact that leads to its source at the foot of the page.
 *
 * @param anchor the reference's own, so that the source can lead back
 */
public record Reference(int number, String anchor) {

    /** The anchor of the source. */
    public String target() {
        return "source-" + number;
    }
}
