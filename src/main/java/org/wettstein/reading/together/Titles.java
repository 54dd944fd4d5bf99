package org.wettstein.reading.together;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wettstein.journal.Id;
import org.wettstein.place.gazetteer.GazetteerPlace;
import org.wettstein.reading.Reading;
import org.wettstein.reading.partners.Holding;
import org.wettstein.reading.partners.Slug;
import org.wettstein.reading.vocabulary.Lexicon;

/** How people name what programs know by an id. */
record Titles(Together together, Locale language) {
    private static final List<String> COLUMNS = List.of("id", "de", "en", "fr", "it", "es");

    /** Of a partner with its country, or of the holder. */
    String title(String record) {
        return together.ties().stream()
                .filter(tie -> tie.record().equals(record))
                .findFirst()
                .map(tie -> partner(tie)
                        + tie.partner()
                                .country()
                                .map(code -> " (" + Locale.of("", code).getDisplayCountry(language) + ")")
                                .orElse(""))
                .or(this::holder)
                .orElse(record);
    }

    /** Of a theme or partner in a list. */
    String name(Id id) {
        return id.kind().equals("theme")
                ? theme(id)
                : together.ties().stream()
                        .filter(tie -> Slug.of(tie.partner().name()).equals(id.name()))
                        .findFirst()
                        .map(this::partner)
                        .orElse(id.name());
    }

    private String partner(SharedTie tie) {
        return tie.partner()
                .place()
                .flatMap((GazetteerPlace place) -> place.name(language))
                .orElse(tie.partner().name());
    }

    private Optional<String> holder() {
        return together.readings().stream()
                .map(Reading::holder)
                .filter(Holding::known)
                .map(Holding::name)
                .findFirst();
    }

    private String theme(Id id) {
        int own = COLUMNS.indexOf(language.getLanguage());
        int column = own > 0 ? own : COLUMNS.indexOf("en");
        return Lexicon.table("themes").stream()
                .filter(row -> row[0].equals(id.name()))
                .findFirst()
                .map(row -> row[column])
                .orElse(id.name());
    }
}
