package org.wettstein.reading.recognising;

import java.util.Optional;
import org.wettstein.reading.text.Stretch;

/**
 * A person named in a text.
 *
 * @param at the name together with the office
 * @param office in the page's own words
 */
public record Somebody(Stretch at, String name, Stretch nameAt, Optional<String> office) {}
