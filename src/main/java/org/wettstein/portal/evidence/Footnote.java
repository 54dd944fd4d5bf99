package org.wettstein.portal.evidence;

import java.util.List;
import org.wettstein.portal.frame.Linked;

/**
 * A source at the foot of a page.
 *
 * @param title leads to the source's own page
 * @param details publisher, kind and dates
 * @param address where it stands on the net; empty if nowhere
 * @param references where on the page it is referred to
 */
public record Footnote(int number, Linked title, String details, String address, List<Reference> references) {

    public String anchor() {
        return "source-" + number;
    }
}
