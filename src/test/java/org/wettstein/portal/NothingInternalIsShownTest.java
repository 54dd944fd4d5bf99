package org.wettstein.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Entry;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.portal.discovery.Subjects;
import org.wettstein.portal.feed.DueCalendar;
import org.wettstein.portal.feed.HistoryFeed;
import org.wettstein.portal.frame.Framing;
import org.wettstein.portal.frame.PublicAddress;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.Matters;
import org.wettstein.portal.page.AboutPage;
import org.wettstein.portal.page.ActivityPage;
import org.wettstein.portal.page.AgreementPage;
import org.wettstein.portal.page.BodyPage;
import org.wettstein.portal.page.ContradictionsPage;
import org.wettstein.portal.page.DuePage;
import org.wettstein.portal.page.Histories;
import org.wettstein.portal.page.OverviewPage;
import org.wettstein.portal.page.PartnershipPage;
import org.wettstein.portal.page.PersonPage;
import org.wettstein.portal.page.PlacePage;
import org.wettstein.portal.page.SourcePage;
import org.wettstein.portal.page.ThemePage;
import org.wettstein.portal.page.TieHistory;
import org.wettstein.portal.table.ActivityTable;
import org.wettstein.portal.table.AgreementTable;
import org.wettstein.portal.table.BodyTable;
import org.wettstein.portal.table.PersonTable;
import org.wettstein.portal.table.PlaceTable;
import org.wettstein.portal.table.SourceTable;
import org.wettstein.portal.table.ThemeTable;
import org.wettstein.portal.tie.ShortText;
import org.wettstein.register.Audience;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.due.Dues;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Secrets;
import org.wettstein.web.Assets;
import org.wettstein.web.LanguageChoice;
import org.wettstein.web.PagePath;
import org.wettstein.web.Query;
import org.wettstein.web.arrival.BasePath;
import org.wettstein.wording.Wording;

/** Every page, in every language, at every version and on several days, as a view record before its template. */
class NothingInternalIsShownTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final long SEED = 1291;
    private static final PublicAddress ADDRESS = new PublicAddress("https://seldwyla.example", true);

    private final Secrets secrets = new Secrets(SEED);
    private final Register office = secrets.register();

    @Test
    void showsNoSecretOnAnyPage() {
        var pages = visits().flatMap(this::pages).map(Object::toString).toList();
        assertThat(pages).hasSizeGreaterThan(200);
        assertThat(pages).as("seed %d", SEED).allSatisfy(page -> assertThat(secrets.foundIn(page))
                .isEmpty());
        assertThat(String.join("", pages)).contains("Konzert", "Reise", "Vertrag");
    }

    private Stream<Visit> visits() {
        return LongStream.rangeClosed(1, office.version()).boxed().flatMap(version -> Stream.of("de", "en")
                .flatMap(language ->
                        Stream.of(TODAY, LocalDate.of(1860, 6, 2)).map(day -> visit(language, version, day))));
    }

    private Visit visit(String tag, long version, LocalDate day) {
        var newest = office.as(new Audience.Everybody(TODAY));
        var query = Query.of(Map.of("on", day.toString(), "version", Long.toString(version)));
        var language = Locale.forLanguageTag(tag);
        return new Visit(
                newest.at(version),
                newest,
                language,
                LanguageChoice.of(List.of("de", "en")),
                day,
                TODAY,
                new PagePath(List.of(tag), true),
                query,
                query,
                Wording.of(newest.at(version), language, day),
                BasePath.NONE);
    }

    private Stream<Object> pages(Visit visit) {
        var register = visit.register();
        var pages = new ArrayList<Object>();
        pages.add(new Framing(new PublicAddress("https://seldwyla.example", true), new Assets(BasePath.NONE))
                .frame(visit, ""));
        pages.add(OverviewPage.of(visit));
        pages.add(AgreementTable.of(visit));
        pages.add(ActivityTable.of(visit));
        pages.add(PlaceTable.of(visit));
        pages.add(BodyTable.of(visit));
        pages.add(PersonTable.of(visit));
        pages.add(ThemeTable.of(visit));
        pages.add(SourceTable.of(visit));
        pages.add(DuePage.of(visit, LocalDate.of(1850, 1, 1), LocalDate.of(2999, 12, 31), LocalDate.of(1800, 1, 1)));
        pages.add(ContradictionsPage.of(visit));
        pages.add(AboutPage.of(visit));
        pages.add(new Histories(visit).page(entries()));
        pages.add(HistoryFeed.of(visit, ADDRESS, entries()));
        pages.add(new DueCalendar(visit, ADDRESS, Instant.EPOCH)
                .of("Seldwyla", "/de/due", Dues.list(register, LocalDate.of(1850, 1, 1), LocalDate.of(2999, 12, 31)))
                .text());
        register.list(Kind.PARTNERSHIP).forEach(tie -> pages.add(ShortText.of(visit, ADDRESS, tie)));
        register.list(Kind.PARTNERSHIP)
                .forEach(tie -> pages.add(TieHistory.of(
                        visit, tie.id(), Matters.ofPartnership(visit, tie.id()).all(), entries())));
        Kind.all().forEach(kind -> register.stated(kind)
                .forEach(stated -> pages.add(new Subjects(visit).of(stated.id(), stated.record()))));
        register.list(Kind.PARTNERSHIP).forEach(tie -> pages.add(PartnershipPage.of(visit, tie)));
        register.list(Kind.AGREEMENT).forEach(text -> pages.add(AgreementPage.of(visit, text)));
        register.list(Kind.ACTIVITY).forEach(activity -> pages.add(ActivityPage.of(visit, activity)));
        register.list(Kind.PLACE).forEach(place -> pages.add(PlacePage.of(visit, place)));
        register.list(Kind.BODY).forEach(body -> pages.add(BodyPage.of(visit, body)));
        register.list(Kind.PERSON).forEach(person -> pages.add(PersonPage.of(visit, person)));
        register.list(Kind.THEME).forEach(theme -> pages.add(ThemePage.of(visit, theme)));
        register.list(Kind.SOURCE).forEach(source -> pages.add(SourcePage.of(visit, source)));
        return pages.stream();
    }

    /** A journal that would make this register: its own entries, and those that hide the secrets. */
    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        entries.add(entry(1, List.of(Id.parse("holder/seldwyla"))));
        entries.add(entry(2, List.of()));
        for (var hiding : secrets.hidings()) {
            entries.add(entry(
                    entries.size() + 1L,
                    hiding.records().stream().map(Registers::id).toList()));
        }
        entries.add(entry(entries.size() + 1L, List.of(Registers.id(secrets.withheld()))));
        return entries;
    }

    private Entry entry(long position, List<Id> sets) {
        var hashes = new TreeMap<Id, Hash>();
        sets.forEach(id -> hashes.put(id, Hash.of(id.toString())));
        return new Entry(
                position,
                Entry.beginning(Id.parse("holder/seldwyla")),
                Instant.parse("2026-11-01T10:00:00Z"),
                Actor.random(new Random(SEED)),
                Hash.of(secrets.word("reason")),
                Optional.empty(),
                Optional.empty(),
                hashes,
                new TreeSet<>(),
                Optional.empty());
    }
}
