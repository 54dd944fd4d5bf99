package org.wettstein.place.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Composes the gazetteer that ships out of its sources; {@code gazetteer/README.md} says where each comes from. */
final class ComposingGazetteer {
    /** What comes from others, beside the project and fetched. */
    static final Path SHARED = Path.of("../shared/gazetteer");

    static final Path FETCHED = Path.of("target/gazetteer/cities1000.txt");

    /** What is written by hand. */
    static final Path OWN = Path.of("gazetteer");

    private ComposingGazetteer() {}

    static boolean hasSources() {
        return Files.isReadable(SHARED.resolve("places.tsv")) && Files.isReadable(FETCHED);
    }

    static byte[] compose() throws IOException {
        var draft = new Draft();
        Territories.addTo(draft, SHARED);
        Settlements.addTo(draft, FETCHED, SHARED.resolve("places.tsv"));
        MajorPlaces.addTo(draft, SHARED.resolve("major_places.tsv"));
        ExemplarCities.addTo(draft);
        OwnTables.addTo(draft, OWN);
        Parts.place(draft);
        draft.settlements().forEach(place -> place.dropOthers(spelling -> draft.ordinary(spelling) != 0));
        return GazetteerFile.bytes(draft);
    }
}
