package org.wettstein.reading.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wettstein.language.Text;
import org.wettstein.place.gazetteer.GazetteerPlace;
import org.wettstein.reading.recognising.Named;

/** Names for new records: the page's spelling in its language, the usual names in others. */
final class Names {
    private static final List<String> LANGUAGES = List.of("de", "en", "fr", "it", "es");

    private Names() {}

    static Text of(Named named, List<String> written, String language) {
        var names = new TreeMap<String, String>();
        names.put(language, written.isEmpty() ? named.name() : written.getFirst());
        named.place().ifPresent(place -> LANGUAGES.forEach(other -> usual(place, other, names)));
        names.putIfAbsent("en", named.name());
        return new Text(names);
    }

    private static void usual(GazetteerPlace place, String language, Map<String, String> names) {
        place.name(Locale.of(language)).ifPresent(name -> names.putIfAbsent(language, name));
    }

    /** The fixed vocabulary's own word, where the page has none. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
