package org.wettstein.reading.recognising;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wettstein.place.Level;
import org.wettstein.place.gazetteer.GazetteerPlace;
import org.wettstein.reading.text.Stretch;

/**
 * A place named in a text.
 *
 * @param name its usual name, or the one written if no gazetteer knows it
 * @param place where the gazetteer has it; empty if it is not there
 * @param others what else it may be, if nothing around it decides
 * @param country ISO 3166-1 code
 * @param qualified whether its country or state stands beside it, or a word says what it is
 * @param common whether the same word means something else as well
 * @param small whether it is one word for a place that few know, with nothing beside it
 */
public record Named(
        Stretch at,
        String name,
        Optional<GazetteerPlace> place,
        List<GazetteerPlace> others,
        Optional<String> country,
        Level level,
        boolean qualified,
        boolean common,
        boolean small,
        NameRole role) {

    public Named {
        others = List.copyOf(others);
    }

    /** What tells places apart; parts of a compound are one key. */
    public String key() {
        return place.map(GazetteerPlace::id).orElse("name/" + org.wettstein.reading.text.Tokens.fold(name));
    }

    public boolean country(Set<String> codes) {
        return country.filter(codes::contains).isPresent();
    }

    public boolean isCountry() {
        return level == Level.COUNTRY;
    }

    public boolean sure() {
        return others.isEmpty();
    }

    Named as(NameRole other) {
        return new Named(at, name, place, others, country, level, qualified, common, small, other);
    }
}
