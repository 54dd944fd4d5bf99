package org.wettstein.portal;

import java.util.List;
import java.util.Optional;

/** A part of the site that knows some of its addresses. */
interface Destinations {

    /** @param below the segments of the path below the language, however the reader spelled the end */
    Optional<Destination> find(List<String> below);
}
