package org.wettstein.place.gazetteer;

/**
 * A place that a spelling can mean.
 *
 * @param nameNumber which of the gazetteer's names of it has this spelling
 */
public record Candidate(GazetteerPlace place, int nameNumber) {

    /** The name of the place that has this spelling. */
    public PlaceName name() {
        return place.name(nameNumber);
    }

    /** How that name is used, without reading it. */
    public NameUse use() {
        return place.use(nameNumber);
    }
}
