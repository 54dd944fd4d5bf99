package org.wettstein.reading.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckingTest {
    private final Check basel = Check.basel();

    @Test
    void findsNothingOnAPageThatIsRight() {
        assertThat(basel.told(basel.text("""
                        Partnerships of Basel

                        Basel and Miami Beach signed a partnership agreement on 28 November 2011.
                        """))).isEmpty();
    }

    @Test
    void findsADateThatContradictsTheRegister() {
        assertThat(basel.told(basel.text("""
                        Partnerships of Basel

                        The twinning with Shanghai started on 18 November 2007.
                        """)))
                .containsExactly(
                        "ERROR contradicts «The twinning with Shanghai started on 18 November 2007» According to the page,"
                                + " “City partnership agreement with Shanghai” was signed on 18 November 2007; according to the"
                                + " register, on 19 November 2007. Please correct the date.");
    }

    @Test
    void findsADateThatSaysLessThanTheRegister() {
        assertThat(basel.told(basel.text("""
                        Partnerships of Basel

                        With the prefecture of Toyama an agreement was signed in 2009.
                        """)))
                .containsExactly(
                        "NOTE less-precise «With the prefecture of Toyama an agreement was signed in 2009» The page only"
                                + " says that “Agreement with Toyama Prefecture” was signed in 2009; the register says: 26"
                                + " October 2009. Please give the full date.");
    }

    @Test
    void findsAPilotWhoseTermIsOver() {
        var page = """
                Partnerships of Basel

                Partner City Abidjan / Yopougon

                For now the twinning is a pilot project that is limited to 2021 to 2024.
                """;

        assertThat(basel.told(basel.text(page)))
                .containsExactly(
                        "ERROR out-of-date «For now the twinning is a pilot project that is limited to 2021 to 2024» The"
                                + " page does not say that this is over. The memorandum of understanding with"
                                + " Abidjan/Yopougon ran until 2024; no continuation is recorded. Please say so on the page.");
        assertThat(basel.told(basel.on("2023-05-01").text(page))).isEmpty();
    }
}
