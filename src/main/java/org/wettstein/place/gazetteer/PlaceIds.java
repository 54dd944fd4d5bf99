package org.wettstein.place.gazetteer;

import java.nio.charset.StandardCharsets;
import org.wettstein.place.gazetteer.spelling.Spelling;

/** The ids of places: those that others have given where there are any, because they outlive an edition. */
record PlaceIds(Places places, Names names) {
    String id(int place) {
        if (place < places.codes().size()) {
            var code = places.codes().get(place);
            return code.indexOf('~') > 0
                    ? "own/" + code.replace('~', '/')
                    : (code.indexOf('.') > 0 ? "admin1/" : "iso/") + code;
        }
        if (places.geonames()[place] > 0) {
            return "geonames/" + places.geonames()[place];
        }
        return places.wikidata()[place] > 0 ? "wikidata/Q" + places.wikidata()[place] : own(place);
    }

    /** Of name and coordinates, which the sources keep. */
    private String own(int place) {
        var name = new String(Spelling.of(names.main(place)).toArray(), StandardCharsets.UTF_8).replace(' ', '-');
        return "own/%s/%s@%d,%d"
                .formatted(
                        places.countries().get(places.country()[place]),
                        name,
                        places.latitude()[place],
                        places.longitude()[place]);
    }
}
