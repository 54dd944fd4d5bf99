package org.wettstein.opendata.lists;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wettstein.journal.Id;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;
import org.wettstein.language.Text;
import org.wettstein.register.Kind;

/**
 * A record as everybody may read it: its fields as in the journal, without references to records that everybody may not
 * see; each text in the language asked for, and under {@code texts} in all of them.
 */
public final class PublicForm {
    private final View view;
    private final SortedMap<String, Json> texts = new TreeMap<>();

    private PublicForm(View view) {
        this.view = view;
    }

    /** The record's facts, {@code texts} last, added to {@code item}. */
    public static <T extends Record> Item addTo(Item item, View view, Kind<T> kind, T record) {
        var form = new PublicForm(view);
        var fields = form.object("", record, kind.codec().encode(record));
        var facts = item;
        for (var component : kind.noun().getRecordComponents()) {
            var fact = fields.find(component.getName());
            facts = fact.isPresent() ? facts.with(component.getName(), fact.get()) : facts;
        }
        return form.texts.isEmpty() ? facts : facts.with("texts", new JsonObject(form.texts));
    }

    private JsonObject object(String path, Record record, JsonObject json) {
        var shown = json;
        for (var component : record.getClass().getRecordComponents()) {
            var name = component.getName();
            var member = json.find(name);
            if (member.isPresent()) {
                var allowed = shown(path + name, value(component, record), member.get());
                shown = allowed.isPresent() ? shown.with(name, allowed.get()) : shown.without(name);
            }
        }
        return shown;
    }

    /** What is shown of {@code value}, which {@code json} writes; empty if nothing is. */
    private Optional<Json> shown(String path, Object value, Json json) {
        return switch (value) {
            case Optional<?> optional -> optional.flatMap(present -> shown(path, present, json));
            case Id id -> view.shows(id) ? Optional.of(json) : Optional.empty();
            case Text text -> Optional.of(text(path, text, json));
            case Collection<?> several when json instanceof JsonArray array -> array(path, several, array);
            case Record nested when json instanceof JsonObject object -> nested(path + ".", nested, object);
            default -> Optional.of(json); // words, dates and numbers name no record
        };
    }

    private Optional<Json> nested(String path, Record record, JsonObject json) {
        var facts = object(path, record, json);
        return facts.members().isEmpty() ? Optional.empty() : Optional.of(facts);
    }

    private Json text(String path, Text text, Json json) {
        texts.put(path, json);
        return new JsonString(view.words(text));
    }

    private Optional<Json> array(String path, Collection<?> values, JsonArray json) {
        var elements = new ArrayList<Json>();
        var written = json.elements().iterator();
        for (var value : values) {
            shown(path + "." + elements.size(), value, written.next()).ifPresent(elements::add);
        }
        return elements.isEmpty() ? Optional.empty() : Optional.of(new JsonArray(elements));
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
