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
