package org.wettstein.portal.map;

import static org.wettstein.testing.Records.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.Audience;
import org.wettstein.register.Register;
import org.wettstein.testing.Registers;
import org.wettstein.web.LanguageChoice;
import org.wettstein.web.PagePath;
import org.wettstein.web.Query;
import org.wettstein.web.arrival.BasePath;
import org.wettstein.wording.Wording;

/** A holder somewhere on the Earth, tied since 1990 to partners elsewhere. */
final class HomeRegister {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final List<Record> records = new ArrayList<>();
    private int partners;

    private HomeRegister(String place, String accent) {
        records.add(record("holder/home", """
                {'name':{'de':'Stadt'},'place':'place/home','timeZone':'Europe/Zurich','languages':['de'],
                 'corrections':{'mail':'office@home.example'}%s}""".formatted(accent)));
        records.add(record("place/home", "{'name':{'de':'Daheim'},'level':'city'%s}".formatted(place)));
    }

    static HomeRegister at(double latitude, double longitude) {
        return new HomeRegister(coordinates(latitude, longitude), "");
    }

    static HomeRegister at(double latitude, double longitude, String accent) {
        return new HomeRegister(coordinates(latitude, longitude), ",'accent':'%s'".formatted(accent));
    }

    static HomeRegister nowhere() {
        return new HomeRegister("", "");
    }

    HomeRegister tiedTo(String name, double latitude, double longitude) {
        partners++;
        records.add(record(
                "place/partner-" + partners,
                "{'name':{'de':'%s'},'level':'city'%s}".formatted(name, coordinates(latitude, longitude))));
        return tiedTo(name, "place/partner-" + partners);
    }

    HomeRegister tiedTo(String name, String party) {
        records.add(record("partnership/tie-" + records.size(), """
                {'name':{'de':'%s'},'parties':['place/home','%s'],'firstContact':'1990','lastEvidence':'2026-01-01',
                 'namings':[{'kind':'sister-city','word':{'de':'Partnerstadt'}}]}""".formatted(name, party)));
        return this;
    }

    HomeRegister with(String id, String body) {
        records.add(record(id, body));
        return this;
    }

    Register register() {
        return Registers.of(records);
    }

    TieMap map() {
        return DrawingMap.of(visit(TODAY)).ties();
    }

    Visit visit(LocalDate day) {
        var shown = register().as(new Audience.Everybody(TODAY));
        return new Visit(
                shown,
                shown,
                Locale.GERMAN,
                LanguageChoice.of(List.of("de")),
                day,
                TODAY,
                PagePath.find("/de/").orElseThrow(),
                Query.EMPTY,
                Query.EMPTY,
                Wording.of(shown, Locale.GERMAN, day),
                BasePath.NONE);
    }

    private static String coordinates(double latitude, double longitude) {
        return ",'coordinates':{'latitude':'%s','longitude':'%s'}".formatted(latitude, longitude);
    }
}
