package org.wettstein.reading.recognising;

import java.util.Set;
import org.wettstein.place.gazetteer.GazetteerPlace;

/** Which places a page may name without a word beside them that says that they are places. */
record WellKnown(String language) {
    private static final int NEAR = 15_000;

    /** A town overseas that is named with nothing beside it is rather a word or a person's name. */
    private static final int FAR = 100_000;

    private static final Set<String> EUROPE = Set.of(
            "AD", "AL", "AT", "BA", "BE", "BG", "BY", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR",
            "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT",
            "RO", "RS", "RU", "SE", "SI", "SK", "SM", "TR", "UA", "XK");
    private static final Set<String> OF_EUROPE = Set.of("de", "it", "fr");
    private static final Set<String> SPANISH = Set.of(
            "MX", "AR", "UY", "CL", "CO", "PE", "EC", "BO", "PY", "VE", "CR", "PA", "NI", "HN", "SV", "GT", "CU", "DO",
            "PR", "US", "BR");

    boolean knows(GazetteerPlace place) {
        boolean far = !EUROPE.contains(place.country())
                && (OF_EUROPE.contains(language) || (language.equals("es") && !SPANISH.contains(place.country())));
        return place.population() >= (far ? FAR : NEAR);
    }
}
