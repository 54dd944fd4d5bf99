package org.wettstein.register.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;
import org.wettstein.register.codec.Decoding;
import org.wettstein.register.codec.RecordCodec;
import org.wettstein.source.DateValue;
import org.wettstein.source.NumberPrecision;
import org.wettstein.source.NumberValue;
import org.wettstein.source.Quantity;
import org.wettstein.source.ReferenceValue;
import org.wettstein.source.SetValue;
import org.wettstein.source.TextValue;
import org.wettstein.source.Value;

/** What a record's JSON says about a property, in the words of evidence. */
final class RecordedStatements {
    static final RecordCodec<Quantity> QUANTITIES = RecordCodec.of(Quantity.class);
    private static final Id NO_RECORD = new Id("value", "none");

    private RecordedStatements() {}

    /** @param found all that stands at the property's place */
    static List<Statement> list(PropertyType type, List<Json> found) {
        return switch (type) {
            case FLAG -> List.of(Statement.recorded(new TextValue(found.isEmpty() ? "false" : "true")));
            case REFERENCES -> found.isEmpty() ? List.of() : List.of(Statement.recorded(set(found)));
            case TEXT -> found.stream().flatMap(RecordedStatements::wordings).toList();
            case DATE, DAY, REFERENCE, WORD, STRING, DECIMAL, COUNT, QUANTITY ->
                found.stream()
                        .map(json -> Statement.recorded(value(type, json)))
                        .toList();
        };
    }

    private static Stream<Statement> wordings(Json text) {
        return ((JsonObject) text)
                .members().entrySet().stream().map(words -> Statement.recorded(new TextValue(string(words.getValue())))
                        .in(words.getKey()));
    }

    private static Value value(PropertyType type, Json json) {
        return switch (type) {
            case DATE, DAY -> new DateValue(Edtf.parse(string(json)));
            case REFERENCE -> new ReferenceValue(Id.parse(string(json)));
            case DECIMAL, COUNT ->
                new NumberValue(new Quantity(new BigDecimal(string(json)), NumberPrecision.EXACT, Optional.empty()));
            case QUANTITY ->
                new NumberValue(QUANTITIES.decode(json, new Decoding(NO_RECORD)).orElseThrow());
            case WORD, STRING, FLAG, TEXT, REFERENCES -> new TextValue(string(json));
        };
    }

    private static SetValue set(List<Json> found) {
        return SetValue.of(new TreeSet<>(ids(found)));
    }

    static List<Id> ids(List<Json> found) {
        return found.stream()
                .flatMap(json -> json instanceof JsonArray list ? list.elements().stream() : Stream.of(json))
                .map(json -> Id.parse(string(json)))
                .toList();
    }

    private static String string(Json json) {
        return json instanceof JsonString string ? string.value() : json.canonical();
    }
}
