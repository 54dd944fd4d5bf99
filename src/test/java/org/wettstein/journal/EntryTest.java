package org.wettstein.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wettstein.store.Refusal;

class EntryTest {
    private static final Id REGISTER = Id.parse("register/sample");
    private static final Item PLACE = Item.of("place", new Visibility.Public(), JsonObject.of("name", "Zürich"));

    private static Entry entry(Optional<Withholding> withholds) {
        var sets = new TreeMap<Id, Hash>();
        sets.put(Id.parse("place/zurich"), PLACE.hash());
        var retires = new TreeSet<Id>();
        retires.add(Id.parse("place/turicum"));
        return new Entry(
                3,
                Entry.beginning(REGISTER),
                Instant.parse("2026-11-23T10:00:00Z"),
                Actor.random(new SplittableRandom(1)),
                Hash.of("reason"),
                Optional.of(Id.parse("batch/one")),
                Optional.of(2L),
                sets,
                retires,
                withholds);
    }

    @Test
    void writesAndReadsTheSameEntry() {
        var items = new TreeSet<Hash>();
        items.add(Hash.of("words"));
        var entry = entry(Optional.of(new Withholding(items, "§ 9 Act", "Board")));
        assertThat(Entry.parse(entry.canonical())).isEqualTo(entry);
        assertThat(entry.canonical()).contains("\"time\":\"2026-11-23T10:00:00.000Z\"");
    }

    @Test
    void hashesItsCanonicalBytes() {
        assertThat(Hash.of("abc").digits())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        var entry = entry(Optional.empty());
        assertThat(entry.hash()).isEqualTo(Hash.of(entry.canonical()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"position\":3 | \"position\":0 | contradicts-itself",
                "\"position\":3 | \"position\":\"3\" | wrong-field",
                "\"undoes\":2 | \"undoes\":3 | contradicts-itself",
                "\"undoes\":2 | \"undoes\":true | wrong-field",
                "\"actor\": | \"Actor\": | unknown-field",
                "T10:00:00.000Z | T10:00:00Z | wrong-field",
                "T10:00:00.000Z | T25:00:00.000Z | wrong-field",
                "T10:00:00.000Z | T24:00:00.000Z | wrong-field",
                "T10:00:00.000Z | T10:00:60.000Z | wrong-field",
                "2026-11-23T | 2026-02-30T | wrong-field",
                "2026-11-23T | 2026-11-23 | wrong-field",
                "place/turicum | place/zurich | contradicts-itself",
                "place/turicum | place/Turicum | wrong-field",
                "\"batch\" | ` \"batch\"` | not-canonical",
                ",\"undoes\":2 | ,\"undoes\":2,\"with\":1 | unknown-field",
            })
    void refusesAnEntryThatIsNone(String from, String to, String reason) {
        var text = entry(Optional.empty()).canonical();
        assertThat(text).contains(from);
        assertThatExceptionOfType(MalformedLine.class)
                .isThrownBy(() -> Entry.parse(text.replace(from, to)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("journal.line." + reason));
    }

    @Test
    void refusesAnEntryWithoutOneOfItsFields() {
        var whole = (JsonObject) Json.parse(entry(Optional.empty()).canonical());
        for (var key : new String[] {"actor", "position", "previous", "reason", "retires", "sets", "time"}) {
            assertThatExceptionOfType(MalformedLine.class)
                    .isThrownBy(() -> Entry.parse(whole.without(key).canonical()))
                    .satisfies(refusal -> assertThat(refusal.arguments()).containsEntry("field", key));
        }
    }

    @Test
    void writesAndReadsTheSameItem() {
        var reason = Item.reason("weil es so ist", new SplittableRandom(1));
        assertThat(PLACE.canonical())
                .isEqualTo("{\"body\":{\"name\":\"Zürich\"},\"form\":1,\"kind\":\"place\",\"visibility\":\"public\"}");
        assertThat(Item.parse(PLACE.canonical())).isEqualTo(PLACE);
        assertThat(Item.parse(reason.canonical())).isEqualTo(reason);
        assertThat(reason.visibility()).isEqualTo(new Visibility.Internal());
        assertThat(reason.salt()).isPresent();
        assertThat(reason.salted(new SplittableRandom(2))).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"body\":{},\"form\":0,\"kind\":\"place\",\"visibility\":\"public\"}",
                "{\"body\":{},\"form\":4294967297,\"kind\":\"place\",\"visibility\":\"public\"}",
                "{\"body\":{},\"form\":1,\"kind\":\"Place\",\"visibility\":\"public\"}",
                "{\"body\":{},\"form\":1,\"kind\":\"place\",\"visibility\":\"secret\"}",
                "{\"body\":{},\"form\":1,\"kind\":\"place\",\"salt\":\"1\",\"visibility\":\"public\"}",
                "{\"body\":{},\"form\":1,\"kind\":\"place\"}",
                "{\"body\":{\"u\u0308\":1},\"form\":1,\"kind\":\"place\",\"visibility\":\"public\"}",
                "{\"form\":1,\"body\":{},\"kind\":\"place\",\"visibility\":\"public\"}",
            })
    void refusesAnItemThatIsNone(String text) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Item.parse(text));
    }

    @Test
    void knowsWhatIsPublicOnWhichDay() {
        var embargo = Visibility.parse("public from 2027-01-01");
        assertThat(embargo.publicOn(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(embargo.publicOn(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(new Visibility.Public().publicOn(LocalDate.MIN)).isTrue();
        assertThat(new Visibility.Internal().publicOn(LocalDate.MAX)).isFalse();
        for (var text : new String[] {"public", "internal", "public from 2027-01-01"}) {
            assertThat(Visibility.parse(text).text()).isEqualTo(text);
        }
        for (var text : new String[] {"Public", "public from ", "public from 2027-02-30", "public from 2027-1-1", ""}) {
            assertThat(Visibility.find(text)).as(text).isEmpty();
        }
    }
}
