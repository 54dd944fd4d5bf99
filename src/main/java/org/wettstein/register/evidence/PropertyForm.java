package org.wettstein.register.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfDate;
import org.wettstein.edtf.Precision;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonBoolean;
import org.wettstein.journal.JsonInteger;
import org.wettstein.journal.JsonString;
import org.wettstein.source.DateValue;
import org.wettstein.source.NumberPrecision;
import org.wettstein.source.NumberValue;
import org.wettstein.source.Quantity;
import org.wettstein.source.ReferenceValue;
import org.wettstein.source.SetValue;
import org.wettstein.source.TextValue;
import org.wettstein.source.Value;

/** How a value of evidence stands in a record's JSON. */
final class PropertyForm {
    private PropertyForm() {}

    /** Empty if the value cannot stand in a property of that type. Of a text, the words in one language. */
    static Optional<Json> find(PropertyType type, Value value) {
        return switch (type) {
            case DATE -> date(value).map(date -> new JsonString(date.text()));
            case DAY -> date(value).filter(PropertyForm::day).map(date -> new JsonString(date.text()));
            case REFERENCE -> reference(value);
            case REFERENCES -> references(value);
            case WORD, TEXT, STRING -> text(value).map(JsonString::new);
            case FLAG -> text(value).map(text -> new JsonBoolean(text.equals("true")));
            case DECIMAL -> plain(value).map(number -> new JsonString(number.toPlainString()));
            case COUNT -> plain(value).flatMap(PropertyForm::whole);
            case QUANTITY -> quantity(value).map(RecordedStatements.QUANTITIES::encode);
        };
    }

    static Optional<String> text(Value value) {
        return value instanceof TextValue(var text) ? Optional.of(text) : Optional.empty();
    }

    static Optional<Quantity> quantity(Value value) {
        return value instanceof NumberValue(var quantity) ? Optional.of(quantity) : Optional.empty();
    }

    private static Optional<Edtf> date(Value value) {
        return value instanceof DateValue(var date) ? Optional.of(date) : Optional.empty();
    }

    /** Written as a day and nothing else: no mark, no time. */
    private static boolean day(Edtf date) {
        return date instanceof EdtfDate plain
                && plain.precision() == Precision.DAY
                && plain.level() == 0
                && plain.time().isEmpty();
    }

    private static Optional<Json> reference(Value value) {
        return value instanceof ReferenceValue(var id) ? Optional.of(new JsonString(id.toString())) : Optional.empty();
    }

    private static Optional<Json> references(Value value) {
        return value instanceof SetValue(var members)
                ? Optional.of(new JsonArray(members.stream()
                        .<Json>map(id -> new JsonString(id.toString()))
                        .toList()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> plain(Value value) {
        return quantity(value)
                .filter(quantity -> quantity.precision() == NumberPrecision.EXACT)
                .map(Quantity::number);
    }

    private static Optional<Json> whole(BigDecimal number) {
        try {
            return Optional.of(new JsonInteger(number.intValueExact()));
        } catch (ArithmeticException tooFine) {
            return Optional.empty();
        }
    }
}
