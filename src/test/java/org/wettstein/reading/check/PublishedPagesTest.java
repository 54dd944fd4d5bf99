package org.wettstein.reading.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages as a city has published them, against the register of that city. */
class PublishedPagesTest {
    private static final Path PAGE = Path.of("../shared/basel/page-en.txt");
    private static final Path PAGES = Path.of("../shared/reading/pages");

    private final Check basel = Check.basel();

    @Test
    void findsWhatIsWrongWithThePublishedPageAndNothingElse() throws IOException {
        assertThat(told(PAGE))
                .satisfiesExactly(
                        seoul -> assertThat(seoul).startsWith("WARNING missing").contains("not the one with Seoul"),
                        name -> assertThat(name)
                                .startsWith("NOTE less-precise «Abidjan»")
                                .contains("the partner is Abidjan/Yopougon"),
                        caption -> assertThat(caption)
                                .startsWith("WARNING wrong-language")
                                .contains("in German, the page in English"),
                        toyama -> assertThat(toyama)
                                .startsWith("NOTE less-precise")
                                .contains("the register says: 26 October 2009"),
                        pilot -> assertThat(pilot)
                                .startsWith("ERROR out-of-date")
                                .contains("2021 to 2024", "ran until 2024; no continuation is recorded"));
    }

    @Test
    void findsATermThatIsToldAsCurrentAfterItsEnd() throws IOException {
        assertThat(told(PAGES.resolve("basel-abidjan-de-2024.txt")))
                .singleElement()
                .asString()
                .startsWith("ERROR out-of-date");
    }

    @Test
    void findsHeadingsAndCaptionsInAnotherLanguage() throws IOException {
        for (var page : List.of("abidjan-en-2021", "en-2022", "massachusetts-en-2018", "shanghai-en-2024")) {
            assertThat(told(PAGES.resolve("basel-" + page + ".txt"))).as(page).anySatisfy(told -> assertThat(told)
                    .contains("wrong-language", "in German, the page in English"));
        }
    }

    @Test
    void findsNothingWhereThePageIsRight() throws IOException {
        for (var page :
                List.of("massachusetts-de-2016", "miamibeach-de-2018", "shanghai-de-2014", "shanghai-de-2023")) {
            assertThat(told(PAGES.resolve("basel-" + page + ".txt"))).as(page).isEmpty();
        }
    }

    private List<String> told(Path page) throws IOException {
        assumeTrue(Files.isRegularFile(page), "the published pages are not beside this folder: " + page);
        return basel.told(basel.text(Files.readString(page)));
    }
}
