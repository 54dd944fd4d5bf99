package org.wettstein.portal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Id;
import org.wettstein.portal.map.TieMap.Ray;
import org.wettstein.portal.map.TieMap.Row;
import org.wettstein.register.Kind;

class DrawingMapTest {

    @Test
    void drawsNothingWithoutPartnersOrWithoutAPlaceOfItsOwn() {
        assertThat(HomeRegister.at(47.56, 7.59).map().rows()).isEmpty();
        assertThat(HomeRegister.nowhere().tiedTo("Mulhouse", 47.75, 7.34).map().rows())
                .isEmpty();
    }

    @Test
    void leavesOutAPartnerOfWhomOnlyTheCountryIsKnown() {
        var map = HomeRegister.at(47.56, 7.59)
                .with("place/land", """
                        {'name':{'de':'Land'},'level':'country','coordinates':{'latitude':'10','longitude':'10'}}""")
                .with("place/dorf", "{'name':{'de':'Dorf'},'level':'city','within':'place/land'}")
                .tiedTo("Dorf", "place/dorf")
                .tiedTo("Land", "place/land")
                .map();
        assertThat(map.rows()).extracting(row -> row.name().words()).containsExactly("Land");
    }

    @Test
    void findsAPartOfACityWhereTheCityIsAndABodyAtItsSeat() {
        var map = HomeRegister.at(47.56, 7.59)
                .with("place/abidjan", """
                        {'name':{'de':'Abidjan'},'level':'city','coordinates':{'latitude':'5.3','longitude':'-4'}}""")
                .with("place/yopougon", "{'name':{'de':'Yopougon'},'level':'part-of-city','within':'place/abidjan'}")
                .with("body/port", "{'name':{'de':'Hafen'},'type':'port','place':'place/abidjan'}")
                .tiedTo("Yopougon", "place/yopougon")
                .tiedTo("Hafen", "body/port")
                .map();
        assertThat(map.rows()).extracting(Row::distance).containsExactly("4830\u00a0km", "4830\u00a0km");
    }

    @Test
    void numbersPartnersAsAHandGoesRoundADial() {
        var map = HomeRegister.at(47.56, 7.59)
                .tiedTo("Westen", 47, -20)
                .tiedTo("Norden", 60, 8)
                .tiedTo("Süden", 20, 7)
                .tiedTo("Osten", 45, 30)
                .map();
        assertThat(map.rows())
                .extracting(row -> row.name().words())
                .containsExactly("Norden", "Osten", "Süden", "Westen");
        assertThat(map.labels())
                .extracting(label -> label.name().words())
                .containsExactly("Norden", "Osten", "Süden", "Westen");
        assertThat(map.rows()).extracting(Row::direction).containsExactly("Norden", "Osten", "Süden", "Westen");
        assertThat(map.description()).contains("Daheim").contains("4 Partnern").contains("Süden (3060\u00a0km, Süden)");
    }

    @Test
    void reachesATenthBeyondTheFarthestPartner() {
        assertThat(HomeRegister.at(0, 0).tiedTo("Osten", 0, 90).map().rays())
                .extracting(Ray::x, Ray::y)
                .containsExactly(tuple(909L, 0L));
    }

    @Test
    void showsAPartnerOnTheOtherSideOfTheEarthAtTheRim() {
        assertThat(HomeRegister.at(40.96, -5.66)
                        .tiedTo("Wellington", -41.29, 174.78)
                        .map()
                        .rays())
                .singleElement()
                .satisfies(ray -> assertThat(distance(ray)).isBetween(998.0, 1002.0));
    }

    @Test
    void drawsNoLineToAPartnerAtHome() {
        var map = HomeRegister.at(47.56, 7.59).tiedTo("Quartier", 47.56, 7.59).map();
        assertThat(map.rays()).extracting(Ray::x, Ray::y).containsExactly(tuple(0L, 0L));
        assertThat(map.rows()).extracting(Row::direction).containsExactly("am selben Ort");
    }

    @Test
    void givesNumbersToSixtyPartnersAndStaysSmall() {
        var register = HomeRegister.at(47.56, 7.59);
        var random = new Random(1646);
        for (int partner = 0; partner < 60; partner++) {
            register.tiedTo("Stadt " + partner, random.nextInt(140) - 60, random.nextInt(360) - 180);
        }
        var map = register.map();
        assertThat(map.rays()).hasSize(60);
        assertThat(map.labels()).isEmpty();
        assertThat(map.land().length()).isLessThan(40_000);
    }

    @Test
    void drawsTheSameTwice() {
        var register =
                HomeRegister.at(-41.29, 174.78).tiedTo("Peking", 39.9, 116.4).tiedTo("Sakai", 34.6, 135.5);
        assertThat(register.map()).isEqualTo(register.map());
    }

    @Test
    void doesNotKnowATieBeforeItsTime() {
        var register = HomeRegister.at(47.56, 7.59).tiedTo("Osten", 45, 30);
        assertThat(DrawingMap.of(register.visit(LocalDate.of(1980, 1, 1)))
                        .ties()
                        .rows())
                .isEmpty();
    }

    @Test
    void givesANearPartnerAMapOfItsOwnReach() {
        var register =
                HomeRegister.at(47.56, 7.59).tiedTo("Mulhouse", 47.75, 7.34).tiedTo("Seoul", 37.5, 127);
        var visit = register.visit(LocalDate.of(2026, 11, 24));
        var near = visit.register().get(Kind.PARTNERSHIP, Id.parse("partnership/tie-3"));
        assertThat(DrawingMap.of(visit).tie(near).rays()).singleElement().satisfies(ray -> assertThat(distance(ray))
                .isGreaterThan(300));
        assertThat(register.map().rays())
                .anySatisfy(ray -> assertThat(distance(ray)).isLessThan(10));
    }

    private static double distance(Ray ray) {
        return Math.hypot((double) ray.x(), (double) ray.y());
    }
}
