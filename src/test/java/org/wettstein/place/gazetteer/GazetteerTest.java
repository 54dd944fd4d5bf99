package org.wettstein.place.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wettstein.place.Level;

class GazetteerTest {
    private static final long SEED = 1646;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kreuzberg (Berlin) | geonames/2884161",
                "Cambridge, Massachusetts | geonames/4931972",
                "Vienna 23 – Liesing | own/AT/liesing@0,0"
            })
    void understandsANameWithALargerPlaceBesideIt(String name, String id) {
        assertThat(GAZETTEER.find(name))
                .extracting(candidate -> candidate.place().id())
                .contains(id);
    }

    @Test
    void saysWhatASpellingCanMeanBesideAPlace() {
        assertThat(GAZETTEER.ordinary("Nice").wordIn(Locale.ENGLISH)).isTrue();
        assertThat(GAZETTEER.ordinary("Nice").wordIn(Locale.GERMAN)).isFalse();
        assertThat(GAZETTEER.ordinary("Essen").wordIn(Locale.GERMAN)).isTrue();
        assertThat(GAZETTEER.ordinary("Victoria").person()).isTrue();
        assertThat(GAZETTEER.ordinary("Basel").any()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Karl-Marx-Stadt, Chemnitz, FORMER",
        "Leningrad, Saint Petersburg, FORMER",
        "Francoforte, Frankfurt, USUAL",
        "Elfenbeinküste, Ivory Coast, USUAL",
        "UK, United Kingdom, SHORT",
        "ivoirienne, Ivory Coast, ADJECTIVE",
        "Pays de Galles, Wales, USUAL",
        "Toskana, Tuscany, USUAL"
    })
    void knowsNamesThatNoSourceHas(String words, String place, NameUse use) {
        assertThat(GAZETTEER.find(words)).anySatisfy(candidate -> {
            assertThat(candidate.place().name()).isEqualTo(place);
            assertThat(candidate.name().use()).isEqualTo(use);
        });
    }

    @Test
    void offersTheLargestPlacesThatBeginSo() {
        assertThat(GAZETTEER.search("lond", 3).getFirst().candidate().place().name())
                .isEqualTo("London");
        assertThat(GAZETTEER.search("bas", 5)).hasSize(5).allSatisfy(offer -> assertThat(offer.typos())
                .isZero());
    }

    @ParameterizedTest
    @CsvSource({"Shangai, Shanghai, 1", "Masachusets, Massachusetts, 2", "Abdijan, Abidjan, 1", "Tyoama, Toyama, 1"})
    void forgivesTypos(String typed, String place, int typos) {
        assertThat(GAZETTEER.search(typed, 10)).anySatisfy(offer -> {
            assertThat(offer.candidate().place().name()).isEqualTo(place);
            assertThat(offer.typos()).isEqualTo(typos);
        });
    }

    @Test
    void findsEveryPlaceByEveryNameItHas() {
        var random = new Random(SEED);
        for (int time = 0; time < 2000; time++) {
            var place = GAZETTEER.place(random.nextInt(GAZETTEER.size()));
            for (PlaceName name : place.names()) {
                assertThat(GAZETTEER.find(name.words()))
                        .as("%s of %s, seed %d", name, place, SEED)
                        .extracting(Candidate::place)
                        .contains(place);
            }
        }
    }

    @Test
    void readsAnyTextWithoutFailingAndNamesOnlyWhatStandsThere() {
        var random = new Random(SEED);
        for (int time = 0; time < 500; time++) {
            var text = random.ints(40, 0, 0x3100)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            for (int at = 0; at <= text.length(); at++) {
                int from = at;
                GAZETTEER.longest(text, at).ifPresent(match -> assertThat(match.start())
                        .isEqualTo(from)
                        .isLessThan(match.end())
                        .isLessThanOrEqualTo(text.length()));
            }
        }
    }
}
