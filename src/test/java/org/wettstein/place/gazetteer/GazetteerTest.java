package org.wettstein.place.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wettstein.place.Level;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest
    @CsvSource({
        "Basel, iso/CH-BS, geonames/2661604",
        "BÂLE, iso/CH-BS, geonames/2661604",
        "Zuerich, iso/CH-ZH, geonames/2657896",
        "Pechino, iso/CN-BJ, geonames/1816670",
        "Xian, iso/CN-SN, geonames/1790630",
        "上海, iso/CN-SH, geonames/1796236",
        "Sankt Gallen, iso/CH-SG, geonames/2658822",
        "st.gallen, iso/CH-SG, geonames/2658822"
    })
    void findsAPlaceByAnyOfItsSpellings(String name, String subdivision, String id) {
        assertThat(GAZETTEER.find(name))
                .extracting(Candidate::place)
                .filteredOn(place -> place.id().equals(id))
                .singleElement()
                .satisfies(place ->
                        assertThat(place.subdivision().orElseThrow().id()).isEqualTo(subdivision));
    }

    @Test
    void knowsWhatAPlaceIs() {
        var basel = GAZETTEER.find("Basel").getFirst().place();

        assertThat(basel.country()).isEqualTo("CH");
        assertThat(basel.subdivisionCode()).contains("CH-BS");
        assertThat(basel.level()).isEqualTo(Level.CITY);
        assertThat(basel.wikidata()).contains("Q78");
        assertThat(basel.population()).isBetween(150_000, 200_000);
        assertThat(basel.name(Locale.FRENCH)).contains("Bâle");
        assertThat(basel.coordinates().orElseThrow().latitude())
                .isBetween(new BigDecimal("47.5"), new BigDecimal("47.6"));
    }

    @Test
    void knowsThatYopougonIsAPartOfAbidjan() {
        var yopougon = GAZETTEER.find("Yopougon").getFirst().place();

        assertThat(yopougon.level()).isEqualTo(Level.PART_OF_CITY);
        assertThat(yopougon.within().map(GazetteerPlace::name)).contains("Abidjan");
    }

    @Test
    void findsNothingForWhatIsNoPlace() {
        assertThat(GAZETTEER.find("Qwertzuiopistan")).isEmpty();
        assertThat(GAZETTEER.find("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beziehungen zu Miami Beach (USA) | Miami | Miami Beach",
                "in St. Gallen und | St. | St. Gallen",
                "vor Frankfurt (Oder). | Frankfurt | Frankfurt (Oder)",
                "New Yorks Mayor | New | New York",
                "le maire d’Abidjan | Abidjan | Abidjan",
                "Abidjan/Yopougon | Abidjan | Abidjan",
                "Leipzigs Partner | Leipzigs | Leipzig",
                "San\u200b Fran\u00adcisco! | San | San\u200b Fran\u00adcisco"
            })
    void findsTheLongestNameOfARunningText(String text, String from, String expected) {
        var match = GAZETTEER.longest(text, text.indexOf(from)).orElseThrow();

        assertThat(text.substring(match.start(), match.end())).isEqualTo(expected);
    }

    @Test
    void beginsNoNameWithinAWord() {
        assertThat(GAZETTEER.longest("Neubasel", 3)).isEmpty();
        assertThat(GAZETTEER.longest("Basel", 5)).isEmpty();
        assertThat(GAZETTEER.longest("", 0)).isEmpty();
    }

    @Test
    void doesNotJoinWordsAcrossTheEndOfASentence() {
        var text = "Das war New. York kam";

        assertThat(GAZETTEER.longest(text, text.indexOf("York")).orElseThrow().end())
                .isEqualTo(text.indexOf(" kam"));
        assertThat(GAZETTEER.longest("Buenos. Aires", 0).map(Match::end)).isNotEqualTo(Optional.of(13));
    }

    @Test
    void decidesByTheSurroundings() {
        assertThat(settled("Cambridge", Surroundings.in("US")).place().subdivisionCode())
                .contains("US-MA");
        assertThat(settled("Frankfurt", new Surroundings(Set.of(), Set.of("DE-BB"), Optional.empty()))
                        .place()
                        .name())
                .isEqualTo("Frankfurt (Oder)");
        assertThat(settled("New York", new Surroundings(Set.of(), Set.of(), Optional.of(Level.STATE)))
                        .place()
                        .id())
                .isEqualTo("iso/US-NY");
    }

    @Test
    void leavesOpenWhatItCannotTell() {
        assertThat(GAZETTEER.resolve("Springfield", Surroundings.NONE))
                .isInstanceOfSatisfying(Resolution.Open.class, open -> assertThat(open.obstacle())
                        .isEqualTo(Resolution.Obstacle.HOMONYMS));
        assertThat(GAZETTEER.resolve("Basel", Surroundings.in("JP")))
                .isInstanceOfSatisfying(Resolution.Open.class, open -> assertThat(open.obstacle())
                        .isEqualTo(Resolution.Obstacle.ELSEWHERE));
        assertThat(GAZETTEER.resolve("Qwertzuiopistan", Surroundings.NONE))
                .isEqualTo(new Resolution.Open(Resolution.Obstacle.UNKNOWN, List.of()));
    }

    private static Candidate settled(String name, Surroundings surroundings) {
        return ((Resolution.Settled) GAZETTEER.resolve(name, surroundings)).chosen();
    }
}
