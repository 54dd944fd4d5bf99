package org.wettstein.register.evidence;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;
import org.wettstein.register.codec.Decoding;
import org.wettstein.source.Claim;

/** Makes a record say what a statement says. */
record SettingProperty(Property property, Statement statement, Decoding decoding) {

    Optional<Record> in(Record record) {
        var form = property.kind().encode(record);
        return value(form)
                .flatMap(json ->
                        property.record(PropertyJson.with(form, property.path().steps(), json), decoding));
    }

    private Optional<Json> value(JsonObject form) {
        if (!property.settable()) {
            return misfit("property-in-list");
        }
        if (!property.fits(statement.value())) {
            return misfit("value-of-wrong-type");
        }
        if (otherUnit(form)) {
            return misfit("other-unit");
        }
        var value = PropertyForm.find(property.type(), statement.value()).orElseThrow();
        return switch (property.type()) {
            case REFERENCES -> Optional.of(together(form, (JsonArray) value));
            case TEXT -> text(form, value);
            case DATE, DAY, REFERENCE, WORD, FLAG, STRING, DECIMAL, COUNT, QUANTITY -> Optional.of(value);
        };
    }

    /** What stays keeps its place, because the order of some lists means something; what is new comes last. */
    private JsonArray together(JsonObject form, JsonArray value) {
        var present = PropertyJson.find(form, property.path().steps()).stream()
                .flatMap(list -> ((JsonArray) list).elements().stream())
                .filter(member ->
                        statement.claim() == Claim.INCLUDES || value.elements().contains(member));
        return new JsonArray(
                Stream.concat(present, value.elements().stream()).collect(toCollection(LinkedHashSet::new)).stream()
                        .toList());
    }

    private Optional<Json> text(JsonObject form, Json words) {
        var present = PropertyJson.find(form, property.path().steps()).stream()
                .map(JsonObject.class::cast)
                .findFirst()
                .orElse(JsonObject.of());
        return statement.language().isEmpty()
                ? misfit("words-without-language")
                : Optional.of(present.with(statement.language().orElseThrow(), words));
    }

    /** A plain number has no unit of its own, only the currency that may stand beside it. */
    private boolean otherUnit(JsonObject form) {
        var plain = property.type() == PropertyType.DECIMAL || property.type() == PropertyType.COUNT;
        var unit = PropertyForm.quantity(statement.value()).flatMap(quantity -> quantity.unit());
        return plain
                && unit.filter(given -> !form.find("currency").equals(Optional.of(new JsonString(given))))
                        .isPresent();
    }

    private <T> Optional<T> misfit(String key) {
        return decoding.inside(property.path().text(), () -> decoding.misfit(key, property.expectation()));
    }
}
