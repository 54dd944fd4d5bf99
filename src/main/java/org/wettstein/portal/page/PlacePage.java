package org.wettstein.portal.page;

import java.util.List;
import java.util.Map;
import org.wettstein.place.Coordinates;
import org.wettstein.place.Place;
import org.wettstein.place.PlaceCodes;
import org.wettstein.portal.evidence.Fact;
import org.wettstein.portal.evidence.Facts;
import org.wettstein.portal.evidence.Footnote;
import org.wettstein.portal.evidence.Footnotes;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.Item;
import org.wettstein.portal.matter.Items;
import org.wettstein.portal.matter.Mentions;
import org.wettstein.portal.matter.Originals;
import org.wettstein.register.Kind;

/** All that the register says of one territory, and what it has to do with the holder. */
public record PlacePage(
        Linked name,
        List<Linked> originals,
        String level,
        List<Fact> facts,
        List<Linked> partnerships,
        List<Linked> agreements,
        List<Linked> parts,
        List<Item> activities,
        List<Footnote> footnotes) {

    public static PlacePage of(Visit visit, Place place) {
        var footnotes = new Footnotes(visit);
        var mentions = new Mentions(visit, List.of(place.id()));
        return new PlacePage(
                visit.plainName(place.id()),
                Originals.of(visit, List.of(place.id())),
                visit.wording().label(place.level()),
                facts(visit, place, footnotes),
                mentions.partnerships().stream()
                        .map(partnership -> visit.name(partnership.id()))
                        .toList(),
                mentions.agreements().stream()
                        .filter(agreement -> agreement.parties().contains(place.id()))
                        .map(agreement -> visit.name(agreement.id()))
                        .toList(),
                visit.register().naming(Kind.PLACE, place.id()).stream()
                        .filter(other ->
                                other.within().filter(place.id()::equals).isPresent())
                        .map(other -> visit.name(other.id()))
                        .toList(),
                new Items(visit, footnotes).activities(mentions.activities()),
                footnotes.list());
    }

    private static List<Fact> facts(Visit visit, Place place, Footnotes footnotes) {
        var codes = place.codes();
        return new Facts(visit, footnotes, place.id())
                .tell("name", Originals.inEveryLanguage(visit, place.name()))
                .record("within", place.within())
                .records("parts", place.parts())
                .words("coordinates", place.coordinates().map(coordinates -> coordinates(visit, coordinates)))
                .words("codes.country", codes.flatMap(PlaceCodes::country))
                .words("codes.subdivision", codes.flatMap(PlaceCodes::subdivision))
                .words("codes.bfs", codes.flatMap(PlaceCodes::bfs))
                .tell("codes.wikidata", codes.flatMap(PlaceCodes::wikidata).map(PlacePage::wikidata))
                .list();
    }

    private static String coordinates(Visit visit, Coordinates coordinates) {
        return visit.words()
                .say(
                        "coordinates",
                        Map.of(
                                "latitude",
                                coordinates.latitude().abs(),
                                "northSouth",
                                coordinates.latitude().signum() < 0 ? "south" : "north",
                                "longitude",
                                coordinates.longitude().abs(),
                                "eastWest",
                                coordinates.longitude().signum() < 0 ? "west" : "east"));
    }

    private static Linked wikidata(String item) {
        return Linked.to(item, "https://www.wikidata.org/wiki/" + item);
    }
}
