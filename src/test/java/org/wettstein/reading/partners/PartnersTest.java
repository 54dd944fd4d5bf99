package org.wettstein.reading.partners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wettstein.reading.Read;

class PartnersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <h1>Partnerstädte</h1><h3>Hinterdupfing</h3><p>Österreich. Partnerstadt seit 1991.</p> | Hinterdupfing AT
            <h1>Ciudades hermanadas</h1><h3>Rosario</h3><p>Argentina. Hermanamiento de 2001.</p> | Rosario AR
            <h1>Hermanamientos</h1><h3>León</h3><p>México. Hermanamiento de 1999.</p> | León MX
            <h1>Gemellaggi di Modena</h1><h3>Valencia</h3><p>Venezuela, dal 1988</p> | Valencia VE
            <h1>Twinning</h1><p>We are twinned with Hollerland county in Norway.</p> | Hollerland NO
            """)
    void takesTheCountryFromTheLineBelowOrTheWordBehind(String html, String expected) {
        var ties = Read.html(html).ties();

        assertThat(ties)
                .extracting(tie ->
                        tie.partner().name() + " " + tie.partner().country().orElse("-"))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. ¿Qué hermanamientos están vigentes?/Graz (Austria), 1991; Hamm (Alemania), 1979; Lyon (Francia). | Graz, Hamm, Lyon
            - la Città è gemellata con Graz (Austria) dal 1993, Hamm (Germania) dal 1970 e Lyon (Francia) dal 1962; | Graz, Hamm, Lyon
            Lucca nel mondo/Lucca ha legami con Graz (Austria), Hamm (Germania), Lyon e Dallas. Un patto di amicizia la lega a Hefei. | Graz, Dallas, Hamm, Lyon, Hefei
            Avilés y el mundo/Avilés tiene dos hermanamientos. El más antiguo es el de Lyon, de 1971. | Lyon
            Les relations internationales de Dijon/Dijon a noué des liens avec Graz, Hamm et Dallas. | Graz, Dallas, Hamm
            Unsere Städtepartnerschaften/Der Vertrag mit Hefei, der Hauptstadt der Provinz Anhui, wurde 2006 geschlossen. | Hefei
            Jumelages/La montagne et la mer : le jumelage avec Graz date de 1963. | Graz
            Städtepartnerschaften/Gibt es Partnerstädte in Asien?/Nein. | -
            Partnerschaft mit Riva/Der Landkreis Hof und Riva sind seit 1980 durch eine Partnerschaft verbunden. | Riva
            Hermanamientos/Valladolid está hermanada con Valladolid (México) desde 1980. | Valladolid
            Grazer besuchten die Partnerstadt Pula/Die Grazer fuhren an die Adria. Seit 1972 ist Pula Partnerstadt von Graz. | Pula
            Gemellaggi con Lucca/Lyon (Francia), dal 1962/Graz (Austria), dal 1993 | Lyon, Graz
            Twinning/The Mayor of Leeds went to the city's twin town of Brno. Brno has been twinned with Leeds since 1995. | Brno
            Gemellaggi di Lucca/Il patto con Barga, in provincia di Pisa, è stato firmato nel 1990. | Barga
            Jumelages/La ville est jumelée avec Saint-Martin-d'Aubry (Suisse) depuis 1980. | Saint-Martin-d'Aubry
            """)
    void readsRowsAndTakesNoOtherNameForAPartner(String text, String expected) {
        var names = Read.text(text.replace("/", "\n\n")).ties().stream()
                .map(tie -> tie.partner().name())
                .toList();

        assertThat(names.isEmpty() ? "-" : String.join(", ", names)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Partnerstädte | Stadt Bielefeld | Bielefeld
            Sister Cities | Cork City Council | Cork
            Gemellaggi | Comune di Modena | Modena
            """)
    void asksThePagesTitleWhosePageItIs(String title, String site, String expected) {
        var reading =
                Read.html("<title>" + title + " - " + site + "</title><h1>" + title + "</h1><ul><li>Graz</li></ul>");

        assertThat(reading.holder().name()).isEqualTo(expected);
    }
}
