package org.wettstein.reading.partners;

import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.Named;

/** That a line names a place as a partner. */
public record Evidence(Named place, Line line, Confidence confidence) {

    public boolean leads() {
        return confidence == Confidence.ENTRY_OF_A_LIST || confidence == Confidence.OWN_HEADING;
    }
}
