package org.wettstein.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wettstein.portal.frame.Frame.LanguageLink;
import org.wettstein.portal.frame.Frame.NavigationItem;
import org.wettstein.portal.frame.Framing;
import org.wettstein.portal.frame.PublicAddress;
import org.wettstein.web.Assets;
import org.wettstein.web.arrival.BasePath;

class FramingTest {
    private static final String PATH = "/de/partnerships/goldach";
    private static final LocalDate PAST = LocalDate.of(1860, 1, 31);

    private final Visits visits = Visits.seldwyla();
    private final Framing framing = framing(Optional.of("https://seldwyla.example/"));

    @Test
    void switchesTheLanguageAndKeepsDayAndVersion() {
        assertThat(framing.frame(visits.on(PATH, PAST), "Goldach").languages())
                .extracting(LanguageLink::address)
                .containsExactly("/de/partnerships/goldach?on=1860-01-31", "/en/partnerships/goldach?on=1860-01-31");
    }

    @Test
    void citesThePageWithItsDayAndItsVersion() {
        var citation = framing.frame(visits.now(PATH), "Goldach").citation();
        assertThat(citation.address())
                .isEqualTo("https://seldwyla.example/de/partnerships/goldach?on=1880-05-03&version=2");
        assertThat(citation.words()).isEqualTo("Seldwyla: «Goldach». Fassung 2, Stand 3.\u00a0Mai 1880.");
    }

    @Test
    void isKnownByTheConfiguredAddressAlone() {
        assertThat(framing.frame(visits.now(PATH), "Goldach").discovery().canonical())
                .isEqualTo("https://seldwyla.example/de/partnerships/goldach");
        assertThat(framing(Optional.empty())
                        .frame(visits.now(PATH), "Goldach")
                        .discovery()
                        .canonical())
                .isEmpty();
    }

    @Test
    void offersThePresentAndNothingToSearchEnginesOnAViewIntoThePast() {
        var frame = framing.frame(visits.on(PATH, PAST), "Goldach");
        assertThat(frame.past()).contains("31.\u00a0Januar 1860");
        assertThat(frame.presentAddress()).isEqualTo(PATH);
        assertThat(frame.indexed()).isFalse();
        assertThat(frame.discovery().alternates()).isEmpty();
        assertThat(framing.frame(visits.now(PATH), "Goldach").past()).isEmpty();
    }

    @Test
    void marksTheSectionOneIsIn() {
        var frame = framing.frame(visits.now("/en/places"), "Places");
        assertThat(frame.navigation()).extracting(NavigationItem::current).containsExactly(false, false, false);
        assertThat(frame.directory())
                .filteredOn(NavigationItem::current)
                .extracting(NavigationItem::label)
                .containsExactly("Places");
    }

    private static Framing framing(Optional<String> address) {
        return new Framing(
                PublicAddress.of(address, "http://localhost:9000", BasePath.NONE), new Assets(BasePath.NONE));
    }
}
