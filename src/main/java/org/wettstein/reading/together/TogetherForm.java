package org.wettstein.reading.together;

import java.util.List;
import java.util.Locale;
import org.wettstein.journal.Id;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonInteger;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;
import org.wettstein.reading.ReadingForm;
import org.wettstein.source.DateValue;
import org.wettstein.source.NumberValue;
import org.wettstein.source.ReferenceValue;
import org.wettstein.source.SetValue;
import org.wettstein.source.TextValue;
import org.wettstein.source.Value;

/** Pages read together as JSON; {@code docs/reading.md} describes it. */
public final class TogetherForm {
    private TogetherForm() {}

    public static JsonObject of(Together together) {
        return JsonObject.of(
                        "pages",
                        list(together.readings().stream().map(ReadingForm::of).toList()))
                .with(
                        "properties",
                        list(together.properties().stream()
                                .map(TogetherForm::property)
                                .toList()));
    }

    private static JsonObject property(ToldProperty told) {
        return JsonObject.of("record", told.record())
                .with("property", told.property())
                .with("relation", word(told.relation()))
                .with(
                        "tellings",
                        list(told.tellings().stream().map(TogetherForm::telling).toList()))
                .with(
                        "pairs",
                        list(told.pairs().stream()
                                .filter(pair -> pair.relation() != Relation.AGREES)
                                .map(pair -> pair(told, pair))
                                .toList()));
    }

    private static JsonObject telling(Telling telling) {
        return JsonObject.of("page", telling.page())
                .with("claim", word(telling.claim()))
                .with("value", value(telling.value()))
                .with("as", word(telling.sort()))
                .with("quote", telling.quote().words())
                .with(
                        "at",
                        list(List.of(
                                new JsonInteger(telling.quote().position().start()),
                                new JsonInteger(telling.quote().position().end()))))
                .with("certain", telling.confidence().certain())
                .with("because", word(telling.confidence()));
    }

    private static JsonObject pair(ToldProperty told, Pair pair) {
        return JsonObject.of("one", new JsonInteger(told.tellings().indexOf(pair.one())))
                .with("other", new JsonInteger(told.tellings().indexOf(pair.other())))
                .with("relation", word(pair.relation()));
    }

    private static Json value(Value value) {
        return switch (value) {
            case DateValue(var date) -> new JsonString(date.text());
            case TextValue(var words) -> new JsonString(words);
            case SetValue(var members) ->
                list(members.stream().map(Id::name).map(JsonString::new).toList());
            case ReferenceValue(var id) -> new JsonString(id.toString());
            case NumberValue(var quantity) -> new JsonString(quantity.number().toPlainString());
        };
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonArray list(List<? extends Json> elements) {
        return new JsonArray(List.copyOf(elements));
    }
}
