package org.wettstein.journal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.wettstein.pairs.GatheringPairs;

/** How an entry is written as JSON and read back. */
final class EntryForm {
    private static final Set<String> KEYS = Set.of(
            "actor", "batch", "position", "previous", "reason", "retires", "sets", "time", "undoes", "withholds");

    private EntryForm() {}

    static JsonObject write(Entry entry) {
        var json = JsonObject.of(Map.of(
                "position", new JsonInteger(entry.position()),
                "previous", text(entry.previous()),
                "time", new JsonString(EntryTime.write(entry.time())),
                "actor", text(entry.actor()),
                "reason", text(entry.reason()),
                "sets", sets(entry.sets()),
                "retires", array(entry.retires())));
        json = entry.batch().isPresent() ? json.with("batch", text(entry.batch().get())) : json;
        json = entry.undoes().isPresent() ? json.with("undoes", entry.undoes().get()) : json;
        return entry.withholds().isPresent()
                ? json.with("withholds", withholding(entry.withholds().get()))
                : json;
    }

    private static JsonObject sets(SortedMap<Id, Hash> sets) {
        var members = new GatheringPairs<String, Json>(sets.size());
        sets.forEach((id, hash) -> members.add(id.toString(), text(hash)));
        return new JsonObject(members.pairs());
    }

    private static JsonObject withholding(Withholding withholding) {
        return JsonObject.of("items", array(withholding.items()))
                .with("basis", withholding.basis())
                .with("organ", withholding.organ());
    }

    private static JsonArray array(Collection<?> values) {
        return new JsonArray(values.stream().<Json>map(EntryForm::text).toList());
    }

    private static JsonString text(Object value) {
        return new JsonString(value.toString());
    }

    static Entry read(Fields fields) {
        fields.only(KEYS);
        try {
            return new Entry(
                    fields.integer("position"),
                    fields.parsed("previous", Hash::find),
                    fields.parsed("time", EntryTime::find),
                    fields.parsed("actor", Actor::find),
                    fields.parsed("reason", Hash::find),
                    fields.optional("batch", with -> with.parsed("batch", Id::find)),
                    fields.optional("undoes", with -> with.integer("undoes")),
                    readSets(fields.members("sets")),
                    readArray("retires", fields.elements("retires"), Id::find),
                    fields.optional("withholds", with -> readWithholding(with.members("withholds"))));
        } catch (IllegalArgumentException contradictory) {
            throw new MalformedLine("journal.line.contradicts-itself", Map.of());
        }
    }

    private static SortedMap<Id, Hash> readSets(JsonObject members) {
        var sets = new GatheringPairs<Id, Hash>(members.members().size());
        var fields = new Fields(members);
        members.members()
                .forEach((key, _) ->
                        sets.add(Id.find(key).orElseThrow(() -> Fields.wrong("sets")), fields.parsed(key, Hash::find)));
        return sets.pairs();
    }

    /** Sorted and without repetition, as {@link #array} writes it. */
    private static <T extends Comparable<T>> SortedSet<T> readArray(
            String key, JsonArray array, Function<String, Optional<T>> reading) {
        var values = new TreeSet<T>();
        for (var element : array.elements()) {
            var value = element instanceof JsonString string ? reading.apply(string.value()) : Optional.<T>empty();
            if (value.isEmpty() || (!values.isEmpty() && values.last().compareTo(value.get()) >= 0)) {
                throw Fields.wrong(key);
            }
            values.add(value.get());
        }
        return values;
    }

    private static Withholding readWithholding(JsonObject members) {
        var fields = new Fields(members).only(Set.of("basis", "items", "organ"));
        var items = readArray("items", fields.elements("items"), Hash::find);
        return new Withholding(items, fields.text("basis"), fields.text("organ"));
    }
}
