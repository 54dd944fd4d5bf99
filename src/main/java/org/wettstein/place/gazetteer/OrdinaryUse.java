package org.wettstein.place.gazetteer;

import java.util.List;
import java.util.Locale;

/**
 * Whether a spelling means something else too: an ordinary word of a language (Nice, Essen, Tours), or the name of people
 * (Victoria, Morin). A reader should take it for a place only where something near it speaks for that.
 *
 * @param bits one for each of {@link #LANGUAGES}, in order, the next for people
 */
public record OrdinaryUse(byte bits) {
    static final List<String> LANGUAGES = List.of("de", "en", "fr", "it", "es");
    static final OrdinaryUse NONE = new OrdinaryUse((byte) 0);

    public boolean wordIn(Locale language) {
        int index = LANGUAGES.indexOf(language.getLanguage());
        return index >= 0 && ((bits >> index) & 1) == 1;
    }

    public boolean person() {
        return ((bits >> LANGUAGES.size()) & 1) == 1;
    }

    public boolean any() {
        return bits != 0;
    }
}
