package org.wettstein.reading.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wettstein.reading.Read;
import org.wettstein.reading.Reading;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Unsere Partnerstädte; Stadt; Land; Oberbürgermeisterin; Schweden; Anna Lind
            Our twin towns; City; Country; Mayor; Sweden; Anna Lind
            Nos villes jumelées; Ville; Pays; Maire; Suède; Anna Lind
            Le città gemellate; Città; Paese; Sindaca; Svezia; Anna Lind
            Las ciudades hermanadas; Ciudad; País; Alcaldesa; Suecia; Anna Lind
            """)
    void takesNamesUnderAnOfficeForThosePartnersPeople(
            String heading, String city, String country, String office, String sweden, String name) {
        var reading = Read.html(
                "<h1>%s</h1><table><tr><th>%s</th><th>%s</th><th>%s</th></tr>".formatted(heading, city, country, office)
                        + "<tr><td>Falun</td><td>%s</td><td>%s</td></tr></table>".formatted(sweden, name));

        assertThat(partners(reading)).containsExactly("Falun");
        assertThat(reading.ties().getFirst().people()).hasSize(1).allSatisfy(person -> {
            assertThat(person.name()).isEqualTo(name);
            assertThat(person.office()).contains(office);
        });
    }

    @Test
    void takesDatesUnderSignedForDaysOfSigning() {
        var reading = Read.text("""
                Sister cities

                City | Date signed | Focus areas
                Falun, Sweden | 4 May 1998 | mining museums
                Hamm, Germany | 1999 | sport
                """);

        assertThat(reading.ties())
                .extracting(tie ->
                        tie.agreements().getFirst().signed().orElseThrow().text())
                .containsExactly("1998-05-04", "1999");
    }

    @Test
    void takesNoWordOverAColumnForAPlace() {
        var reading = Read.text("""
                Sister cities

                City | Date | Focus
                Falun, Sweden | 1998 | sport
                """);

        assertThat(partners(reading)).containsExactly("Falun");
    }

    private static List<String> partners(Reading reading) {
        return reading.ties().stream().map(tie -> tie.partner().name()).toList();
    }
}
