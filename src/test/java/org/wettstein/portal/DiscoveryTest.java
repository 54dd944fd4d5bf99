package org.wettstein.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wettstein.testing.Records.record;

import org.junit.jupiter.api.Test;
import org.wettstein.journal.Id;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;
import org.wettstein.journal.Visibility;
import org.wettstein.portal.discovery.DatasetThing;
import org.wettstein.portal.discovery.Subjects;
import org.wettstein.portal.frame.Discovery;
import org.wettstein.portal.frame.Frame.LanguageLink;
import org.wettstein.portal.frame.Framing;
import org.wettstein.portal.frame.PublicAddress;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Seldwyla;
import org.wettstein.web.Assets;
import org.wettstein.web.arrival.BasePath;

/** What programs read in the head of a page. */
class DiscoveryTest {
    private static final String HOSTILE = "</script><script>alert(1)</script><!--<script>&";

    private final Visits visits = new Visits(
            Registers.with(
                    Seldwyla.register(),
                    new Visibility.Public(),
                    record("place/hostile", "{'name':{'de':'%s'},'level':'city'}".formatted(HOSTILE)),
                    record("activity/someday", """
                            {'type':'event','title':{'de':'Fest'},'partnerships':['partnership/goldach'],
                             'date':'1870-06~','places':['place/goldach']}""")),
            Visits.TODAY);
    private final PublicAddress address = new PublicAddress("https://seldwyla.example", true);
    private final Framing framing = new Framing(address, new Assets(BasePath.NONE));

    @Test
    void namesThePageInEachLanguageAndForReadersOfAnyOther() {
        assertThat(of("/en/places/goldach", "place/goldach").alternates())
                .extracting(LanguageLink::tag, LanguageLink::address)
                .containsExactly(
                        tuple("de", "https://seldwyla.example/de/places/goldach"),
                        tuple("en", "https://seldwyla.example/en/places/goldach"),
                        tuple("x-default", "https://seldwyla.example/de/places/goldach"));
    }

    @Test
    void tellsNothingThatCouldLeaveItsScript() {
        var discovery = of("/de/places/hostile", "place/hostile");
        assertThat(discovery.structured()).doesNotContain("<", ">", "&");
        assertThat(about(discovery).find("name")).contains(new JsonString(HOSTILE));
    }

    @Test
    void tellsOfATieByItsPartiesAndInASentence() {
        var discovery = of("/de/partnerships/goldach", "partnership/goldach");
        assertThat(discovery.description()).isNotEmpty().doesNotContain("Register");
        assertThat(((JsonArray) parsed(discovery).find("about").orElseThrow()).elements())
                .hasSize(2)
                .allSatisfy(
                        party -> assertThat(((JsonObject) party).find("@type")).contains(new JsonString("City")));
    }

    @Test
    void givesAnEventTheDaysItHasAndNoOthers() {
        var visit = about(of("/de/activities/visit", "activity/visit"));
        assertThat(visit.find("startDate")).contains(new JsonString("1857-06-01"));
        assertThat(visit.find("endDate")).contains(new JsonString("1857-06-03"));
        assertThat(parsed(of("/de/activities/someday", "activity/someday")).find("about"))
                .isEmpty();
        assertThat(parsed(of("/de/activities/fountain", "activity/fountain")).find("about"))
                .isEmpty();
    }

    @Test
    void tellsOfAPersonWithTheOfficesAndTheirTime() {
        var person = about(of("/de/people/kabys", "person/kabys"));
        assertThat(person.find("familyName")).contains(new JsonString("Kabys"));
        assertThat(person.find("jobTitle")).contains(Json.parse("""
                [{"@type":"Role","endDate":"1860","jobTitle":"Stadtammann","startDate":"1850"}]"""));
    }

    @Test
    void offersTheRegisterAsData() {
        var data = new DatasetThing(visits.now("/de/about"), address).of().canonical();
        assertThat(data)
                .contains(
                        "https://seldwyla.example/api/v1/persons.csv",
                        "https://seldwyla.example/api/v1/partnerships\"");
    }

    @Test
    void saysNothingToProgramsOfTheDayBefore() {
        var visit = visits.on("/de/places/goldach", Visits.TODAY.minusDays(1));
        var discovery = framing.frame(visit, "Goldach").discovery();
        assertThat(discovery.structured()).isEmpty();
        assertThat(discovery.alternates()).isEmpty();
    }

    private Discovery of(String path, String id) {
        var visit = visits.now(path);
        var known = Id.parse(id);
        var record = visit.register().find(known).orElseThrow();
        return framing.frame(visit, new Subjects(visit).of(known, record)).discovery();
    }

    private static JsonObject about(Discovery discovery) {
        return (JsonObject) parsed(discovery).find("about").orElseThrow();
    }

    private static JsonObject parsed(Discovery discovery) {
        return (JsonObject) Json.parse(discovery.structured());
    }
}
