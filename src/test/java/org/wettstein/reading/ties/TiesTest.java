package org.wettstein.reading.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wettstein.edtf.Edtf;
import org.wettstein.reading.Read;

class TiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Partnerstädte von Hamm/Graz/Museen, Häfen und Hochschulen. | culture science urban-development
            Twin towns/Graz/Museums and universities. | culture science
            Villes jumelées avec Nancy/Graz/Santé, théâtre. | culture health
            Gemellaggi di Modena/Graz/Porti, università. | science urban-development
            Hermanamientos de Murcia/Graz/Salud y turismo. | health tourism
            """)
    void takesABareEnumerationUnderAPartnerForItsThemes(String page, String expected) {
        var tie = Read.text(page.replace("/", "\n\n") + "\n").ties().getFirst();

        assertThat(tie.themes().stream().map(ReadTheme::theme).distinct().sorted())
                .containsExactly(expected.split(" "));
    }

    @Test
    void takesBulletsUnderAnIntroductionForThemes() {
        var tie = Read.text("Partnerstädte\n\nGraz (Österreich)\nDie Zusammenarbeit umfasst:\n- Verwaltung\n- Sport\n")
                .ties()
                .getFirst();

        assertThat(tie.themes()).extracting(ReadTheme::theme).containsExactly("administration", "sport");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Signed 4 May 1998 by the mayors.", "Signed on 4 May 1998."})
    void takesWhatIsSignedUnderAPartnerForItsText(String line) {
        var ties = Read.text("Sister cities\n\nGraz, Austria\n" + line + "\n\nHamm, Germany\n" + line)
                .ties();

        assertThat(ties).hasSize(2).allSatisfy(tie -> assertThat(tie.agreements())
                .extracting(agreement -> agreement.signed().map(Edtf::text).orElse("-"))
                .containsExactly("1998-05-04"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Partnerstädte von Kiel; - Tallinn (Estland), seit 1986; - Samara (Russland), seit 1992. Der Austausch begann mit Chören. Ausgesetzt seit März 2022.; - Gdynia (Polen), seit 1985
            Partnerstädte von Kiel; - Tallinn (Estland), seit 1986; - Samara (Russland), seit 1992. Schulen und Museen beteiligten sich. Seit 2022 ausgesetzt.; - Gdynia (Polen), seit 1985
            Twin towns of Coventry; - Oslo (Norway), since 1964; - Samara (Russia), since 1944. Choirs and veterans visited each other for decades. Currently suspended because of the war.; - Graz (Austria), since 1957
            Jumelages de Nantes; - Oslo (Norvège), depuis 1964; - Samara (Russie), depuis 1992. Des chorales se sont rencontrées. Suspendu en mars 2022.; - Graz (Autriche), depuis 1957
            Gemellaggi di Parma; - Oslo (Norvegia), dal 1964; - Samara (Russia), dal 1992. I cori si sono incontrati. Sospeso nel marzo 2022.; - Graz (Austria), dal 1957
            Hermanamientos de Murcia; - Oslo (Noruega), desde 1964; - Samara (Rusia), desde 1992. Los coros se encontraron. Suspendido en marzo de 2022.; - Graz (Austria), desde 1957
            Partnerstädte von Kiel; Stadt\tLand\tSeit\tAnmerkungen; Tallinn\tEstland\t1986\tRegatten; Samara\tRussland\t1992\tChöre und Fachbesuche der Verwaltung. Ruht seit 2022.; Gdynia\tPolen\t1985\tHäfen
            """)
    void takesASuspensionToldLateInALongEntryForThatOfItsPartner(String page) {
        var ties = Read.text(lines(page)).ties();

        assertThat(ties).filteredOn(ReadTie::suspended).singleElement().satisfies(tie -> {
            assertThat(tie.partner().name()).isEqualTo("Samara");
            assertThat(tie.ended()).isPresent();
        });
        assertThat(ties).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Partnerstädte von Kiel; - Tallinn (Estland), seit 1986. Schulen und Chöre. Seit 2020 ruht die Buslinie.; - Gdynia (Polen), seit 1985
            Partnerstädte von Kiel; - Tallinn (Estland), seit 1986. Schulen. Der Schüleraustausch wurde 2020 ausgesetzt.; - Gdynia (Polen), seit 1985
            Twin towns of Coventry; - Oslo (Norway), since 1964. Choirs. Suspended the school exchange in 2020.; - Graz (Austria), since 1957
            Twin towns of Coventry; - Oslo (Norway), since 1964. Choirs. Never suspended.; - Graz (Austria), since 1957
            """)
    void takesWhatElseIsSuspendedInAnEntryForNoEndOfTheTie(String page) {
        assertThat(Read.text(lines(page)).ties()).hasSize(2).noneMatch(ReadTie::suspended);
    }

    private static String lines(String page) {
        return page.replaceFirst("; ", "\n\n").replace("; ", "\n").replace("\\t", "\t") + "\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Twin towns of Coventry/Graz/In 2004 the mayors signed a memorandum of understanding.",
                "Twin towns of Coventry/Graz/In 2004 the mayors signed memorandums of understanding on exchanges.",
                "Twin towns of Coventry/Graz/In 2004 the mayors signed a letter of understanding.",
                "Twin towns of Coventry/Graz/In 2004 the mayors signed a joint statement of understanding.",
                "Twin towns of Coventry/Graz/In 2004 the mayors signed a memorandum of mutual understanding.",
                "Partnerstädte von Hamm/Graz/2004 wurde ein Memorandum of Understanding unterzeichnet.",
                "Partnerstädte von Hamm/Graz/2004 wurde eine Verständigungserklärung unterzeichnet.",
                "Villes jumelées avec Nancy/Graz/En 2004 les maires ont signé un protocole d'entente.",
                "Villes jumelées avec Nancy/Graz/En 2004 les maires ont signé un mémorandum d'entente.",
                "Gemellaggi di Modena/Graz/Nel 2004 i sindaci hanno firmato un protocollo d'intesa.",
                "Hermanamientos de Murcia/Graz/En 2004 los alcaldes firmaron un memorando de entendimiento.",
                "Hermanamientos de Murcia/Graz/En 2004 se firmaron dos memorandos de entendimiento."
            })
    void takesAMemorandumOfUnderstandingForNoWorkForPeace(String page) {
        var tie = Read.text(page.replace("/", "\n\n") + "\n").ties().getFirst();

        assertThat(tie.themes()).extracting(ReadTheme::theme).doesNotContain("peace");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Partnerstädte von Hamm/Graz/Die Partnerschaft dient der Völkerverständigung.",
                "Twin towns of Coventry/Graz/The partnership promotes mutual understanding.",
                "Villes jumelées avec Nancy/Graz/Le jumelage favorise la compréhension mutuelle.",
                "Gemellaggi di Modena/Graz/Il gemellaggio promuove la comprensione reciproca.",
                "Hermanamientos de Murcia/Graz/El hermanamiento fomenta el entendimiento mutuo."
            })
    void takesUnderstandingBetweenPeoplesForWorkForPeace(String page) {
        var tie = Read.text(page.replace("/", "\n\n") + "\n").ties().getFirst();

        assertThat(tie.themes()).extracting(ReadTheme::theme).contains("peace");
    }

    @Test
    void takesADecisionToSuspendForNoSigning() {
        var tie = Read.text(
                        "Die Partnerschaft mit Graz besteht seit 1961. Der Stadtrat hat am 24. März 2022 beschlossen,"
                                + " sie bis auf Weiteres auszusetzen.")
                .ties()
                .getFirst();

        assertThat(tie.agreements()).isEmpty();
        assertThat(tie.suspended()).isTrue();
        assertThat(tie.starts().getFirst().date().text()).isEqualTo("1961");
    }

    @Test
    void takesWhoSignsAPaperForNobodyOfTheTies() {
        var ties = Read.text(
                        "Gemellaggi\n\nLa Città di Modena è gemellata con Graz (Austria) e Hamm (Germania).\n\nIl Presidente: Anna Bianchi")
                .ties();

        assertThat(ties).hasSize(2).allSatisfy(tie -> assertThat(tie.people()).isEqualTo(List.of()));
    }

    @Test
    void takesTheContactsOfSeveralPartnersForTheirPeopleAndOneContactForNone() {
        var each = Read.text(
                "Sister cities of Tacoma\n\nGraz, Austria\nContact: Ann Brown\n\nHamm, Germany\nContact: Luc Noir");
        var one = Read.text("Sister cities of Tacoma\n\nGraz, Austria\n\nHamm, Germany\nContact: Luc Noir");

        assertThat(each.ties())
                .extracting(tie -> tie.people().getFirst().name())
                .containsExactly("Ann Brown", "Luc Noir");
        assertThat(one.ties()).allSatisfy(tie -> assertThat(tie.people()).isEqualTo(List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wuppertal hat Partnerstädte. Mit Graz geht es um Musik, mit Lyon um Sport und Wasser. | culture | sport sustainability
            Leeds has twin towns. It works with Graz on music, with Lyon on sport and water. | culture | sport sustainability
            Angers a des jumelages. La coopération avec Graz porte sur la musique ; celle avec Lyon sur le sport et l'eau. | culture | sport sustainability
            La città ha gemellaggi. Con Graz la collaborazione riguarda la musica; con Lyon lo sport e l'acqua. | culture | sport sustainability
            La ciudad tiene hermanamientos. La cooperación con Graz abarca la música; con Lyon, el deporte y el agua. | culture | sport sustainability
            """)
    void givesEachPartnerOfASentenceTheSubjectsBesideIt(String text, String graz, String lyon) {
        var ties = Read.text(text).ties();

        assertThat(themes(ties, "Graz")).isEqualTo(graz);
        assertThat(themes(ties, "Lyon")).isEqualTo(lyon);
    }

    private static String themes(List<ReadTie> ties, String name) {
        return ties.stream()
                .filter(tie -> tie.partner().name().equals(name))
                .flatMap(tie -> tie.themes().stream())
                .map(ReadTheme::theme)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
