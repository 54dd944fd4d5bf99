package org.wettstein.place.gazetteer;

/**
 * A place that a spelling can mean.
 *
 * @param name the name of it that has this spelling
 */
public record Candidate(GazetteerPlace place, PlaceName name) {}
