package org.wettstein.opendata.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wettstein.testing.Records.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.JsonInteger;
import org.wettstein.journal.Visibility;
import org.wettstein.register.Audience;
import org.wettstein.register.Register;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Seldwyla;
import org.wettstein.web.arrival.BasePath;

class ListsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void givesTextsInTheLanguageAskedForAndInAll() {
        var item = item(
                "themes",
                "music",
                view(Registers.of(
                        record("theme/music", "{'label':{'de':'Musik','en':'Music'}}"),
                        record("holder/seldwyla", """
                        {'name':{'de':'Seldwyla'},'place':'place/seldwyla','timeZone':'Europe/Zurich',
                         'languages':['de','en'],'corrections':{'post':'Rathaus'}}"""))));

        assertThat(item.toString())
                .startsWith(
                        "{\"id\":\"music\",\"label\":\"Music\",\"texts\":{\"label\":{\"de\":\"Musik\",\"en\":\"Music\"}}");
    }

    @Test
    void leavesOutReferencesToRecordsThatAreNotPublic() {
        var register = Registers.with(
                Seldwyla.register(),
                new Visibility.Internal(),
                record("place/goldach", "{'name':{'de':'Goldach'},'level':'city'}"));

        assertThat(item("places", "goldach-ruechenstein", view(register)).find("parts"))
                .hasValueSatisfying(parts -> assertThat(parts.canonical()).isEqualTo("[\"place/ruechenstein\"]"));
        assertThat(item("places", "au", view(register)).find("within")).isEmpty();
    }

    @Test
    void leadsFromEveryRecordThatHasAPageToIt() {
        var view = view(Seldwyla.register());

        assertThat(item("persons", "kabys", view).toString()).contains("\"page\":\"/en/people/kabys\"");
        assertThat(item("agreements", "framework", view).toString()).contains("\"page\":\"/en/agreements/framework\"");
    }

    @Test
    void keepsBareIdsToItsOwnList() {
        var view = view(Seldwyla.register());

        assertThat(item("agreements", "framework", view).toString())
                .contains("\"id\":\"framework\"", "\"partnership\":\"partnership/goldach\"", "\"place/seldwyla\"");
        assertThat(rows("contradictions", view)).singleElement().satisfies(row -> assertThat(
                        row.item().get().toString())
                .contains(
                        "\"record\":\"agreement/framework\"",
                        "\"property\":\"signing.date\"",
                        "\"id\":\"assertion/signed-chronicle\"",
                        "\"state\":\"alternative\"",
                        "\"id\":\"ruling/agreement-framework-signing-date\""));
    }

    @Test
    void tellsWhatARecordSaidAtEachVersion() {
        var view = view(Registers.retiring(
                Registers.with(
                        Seldwyla.register(),
                        new Visibility.Public(),
                        record("theme/sport", "{'label':{'de':'Turnen'}}")),
                org.wettstein.journal.Id.parse("theme/sport")));
        var list = OpenLists.find("themes").orElseThrow();
        var history = new HistoryList(list, list.id("sport").orElseThrow())
                .rows(view).stream().map(row -> row.item().get()).toList();

        assertThat(history)
                .extracting(item -> item.find("version").orElseThrow())
                .containsExactly(new JsonInteger(1), new JsonInteger(3), new JsonInteger(4));
        assertThat(history.get(1).toString()).contains("Turnen");
        assertThat(history.get(2).toString())
                .isEqualTo("{\"version\":4,\"retired\":true,\"item\":null,\"record\":null}");
    }

    @Test
    void answersNoHistoryOfARecordThatNobodyMaySee() {
        var list = new HistoryList(
                new RecordList<>("notes", org.wettstein.register.Kind.NOTE),
                org.wettstein.journal.Id.parse("note/x-aaaabbbbccccdddd"));

        assertThat(list.rows(view(Seldwyla.register()))).isEmpty();
    }

    private static Item item(String list, String name, View view) {
        return OpenLists.find(list).orElseThrow().find(view, name).orElseThrow();
    }

    private static List<Row> rows(String list, View view) {
        return OpenLists.find(list).orElseThrow().rows(view);
    }

    private static View view(Register register) {
        return new View(register.as(new Audience.Everybody(TODAY)), TODAY, Locale.ENGLISH, BasePath.NONE);
    }
}
