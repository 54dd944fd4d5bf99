package org.wettstein.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wettstein.testing.Records.record;

import org.junit.jupiter.api.Test;
import org.wettstein.journal.Id;
import org.wettstein.journal.Visibility;
import org.wettstein.portal.evidence.Fact;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.page.PlacePage;
import org.wettstein.register.Kind;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Seldwyla;

class PlacePageTest {
    private final Visits visits = new Visits(
            Registers.with(Seldwyla.register(), new Visibility.Public(), record("place/geneva", """
                            {'name':{'de':'Genf','en':'Geneva','fr':'Genève','gsw':'Genf'},'level':'city',
                             'coordinates':{'latitude':'-46.2','longitude':'-6.1'}}""")), Visits.TODAY);

    @Test
    void givesEachNameOnceInTheLanguageOfThePageIfItIsOneOfIts() {
        assertThat(fact("/de/places/geneva", 0).values())
                .containsExactly(
                        new Linked("Genf", "", ""), new Linked("Geneva", "en", ""), new Linked("Genève", "fr", ""));
    }

    @Test
    void saysWhereAPlaceLiesWithoutSigns() {
        assertThat(fact("/de/places/geneva", 1).values())
                .extracting(Linked::words)
                .containsExactly("46.2° Süd, 6.1° West");
    }

    private Fact fact(String path, int index) {
        var visit = visits.now(path);
        return PlacePage.of(visit, visit.register().get(Kind.PLACE, Id.parse("place/geneva")))
                .facts()
                .get(index);
    }
}
