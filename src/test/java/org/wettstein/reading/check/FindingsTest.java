package org.wettstein.reading.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One page for each sort of finding, and one beside it that is right. */
class FindingsTest {
    private final Check basel = Check.basel();

    @Test
    void findsASigningThatIsADayOff() {
        assertThat(english("Basel and Miami Beach signed a partnership agreement on 27 November 2011."))
                .singleElement()
                .asString()
                .startsWith("ERROR contradicts")
                .contains("was signed on 27 November 2011; according to the register, on 28 November 2011");
        assertThat(english("Basel and Miami Beach signed a partnership agreement on 28 November 2011."))
                .isEmpty();
    }

    @Test
    void tellsOfATextThatTheRegisterDoesNotHaveInANoteOnly() {
        assertThat(english("Basel and Miami Beach signed a partnership agreement on 3 May 1987."))
                .singleElement()
                .asString()
                .startsWith("NOTE not-in-the-register");
    }

    @Test
    void findsAPartnerThatIsLeftOutOfAList() {
        assertThat(english("Basel has partnerships with Massachusetts, Shanghai, Miami Beach and Toyama."))
                .singleElement()
                .asString()
                .startsWith("WARNING missing")
                .contains("not the one with Seoul");
        assertThat(english("Basel has partnerships with Massachusetts, Shanghai, Miami Beach, Toyama and Seoul."))
                .isEmpty();
    }

    @Test
    void missesNobodyOnAPageAboutOnePartner() {
        assertThat(english("The partnership between Basel and Toyama was signed on 26 October 2009."))
                .isEmpty();
    }

    @Test
    void findsAPartnerThatTheRegisterDoesNotHave() {
        assertThat(english("Basel has a partnership with Shanghai and a partnership with Montevideo."))
                .singleElement()
                .asString()
                .startsWith("WARNING not-in-the-register")
                .contains("Montevideo");
    }

    @Test
    void findsHalfOfAName() {
        assertThat(english("Basel has partnerships with Massachusetts, Abidjan and Toyama."))
                .filteredOn(told -> told.contains("less-precise"))
                .singleElement()
                .asString()
                .contains("«Abidjan» The page says “Abidjan”; the partner is Abidjan/Yopougon");
    }

    @Test
    void findsAPassageInAnotherLanguageThatNothingMarks() {
        var caption = "<p%s>Die Brücke über den Fluss wurde im Sommer von der Stadt und dem Kanton gebaut.</p>";

        assertThat(basel.told(basel.html(page(caption.formatted("")))))
                .singleElement()
                .asString()
                .startsWith("WARNING wrong-language «Die Brücke")
                .contains("This passage is in German, the page in English");
        assertThat(basel.told(basel.html(page(caption.formatted(" lang='de'")))))
                .isEmpty();
        assertThat(basel.told(
                        basel.html(page("<p>«Die Brücke über den Fluss wurde im Sommer von der Stadt gebaut.»</p>"))))
                .isEmpty();
    }

    @Test
    void findsAPageThatIsInAnotherLanguageThanItsMarkupSays() {
        assertThat(basel.told(basel.html(page("").replace("lang='en'", "lang='fr'"))))
                .singleElement()
                .asString()
                .contains("marked as French, but its text is in English");
    }

    @Test
    void comparesNothingOnAPageOfAnotherCity() {
        var checked = basel.text("""
                Sister cities of Leipzig

                Leipzig has sister cities in many countries. Leipzig and Birmingham have been sister cities since 1992.
                Leipzig and Bologna signed an agreement in 1997. Leipzig and Houston have been sister cities since 1993.
                """);

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.remarks()).singleElement().satisfies(remark -> assertThat(remark.key())
                .isIn("another-holder", "only-strangers"));
        assertThat(checked.right()).isFalse();
    }

    @Test
    void doesNotCallAnEmptyPageRight() {
        assertThat(basel.text("").right()).isFalse();
        assertThat(basel.text("Opening hours of the swimming pool.").right()).isTrue();
    }

    @Test
    void holdsAnOldPageAgainstItsOwnDay() {
        var page = "Basel has partnerships with Massachusetts, Shanghai, Miami Beach and Toyama.";

        assertThat(basel.told(basel.on("2020-01-01").text("City partnerships\n\n" + page)))
                .isEmpty();
    }

    private List<String> english(String sentence) {
        return basel.told(basel.text("City partnerships of Basel\n\n" + sentence + "\n"));
    }

    private static String page(String more) {
        return "<html lang='en'><body><h1>City partnerships of Basel</h1><p>The twinning with Shanghai started on 19"
                + " November 2007, and it has led to many projects that were good for both of the cities.</p>" + more
                + "</body></html>";
    }
}
