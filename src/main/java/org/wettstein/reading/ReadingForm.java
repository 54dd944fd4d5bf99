package org.wettstein.reading;

import java.util.List;
import java.util.Locale;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonBoolean;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.ties.Quoted;
import org.wettstein.reading.ties.ReadAgreement;
import org.wettstein.reading.ties.ReadEvent;
import org.wettstein.reading.ties.ReadPerson;
import org.wettstein.reading.ties.ReadTheme;
import org.wettstein.reading.ties.ReadTie;
import org.wettstein.reading.ties.Start;

/** A reading as JSON; {@code docs/reading.md} describes it. */
public final class ReadingForm {
    private ReadingForm() {}

    public static JsonObject of(Reading reading) {
        var form = JsonObject.of("page", reading.page().name())
                .with(
                        "partners",
                        list(reading.ties().stream().map(ReadingForm::tie).toList()))
                .with(
                        "remarks",
                        list(reading.remarks().stream().map(ReadingForm::remark).toList()));
        var spoken = reading.page()
                .language()
                .map(language -> form.with("language", language))
                .orElse(form);
        return reading.holder().known()
                ? spoken.with(
                        "holder",
                        JsonObject.of("name", reading.holder().name())
                                .with("country", reading.holder().country()))
                : spoken;
    }

    private static Json remark(Remark remark) {
        var arguments = JsonObject.of();
        for (var argument : remark.arguments().entrySet()) {
            arguments = arguments.with(argument.getKey(), argument.getValue());
        }
        return JsonObject.of("code", remark.key()).with("arguments", arguments);
    }

    private static JsonObject tie(ReadTie tie) {
        var form = JsonObject.of("name", tie.partner().name())
                .with("as_written", words(tie.written()))
                .with("level", word(tie.partner().level()))
                .with("relation", word(tie.kind()))
                .with("ended", tie.ended().isPresent())
                .with(
                        "starts",
                        list(tie.starts().stream().map(ReadingForm::start).toList()))
                .with(
                        "agreements",
                        list(tie.agreements().stream()
                                .map(ReadingForm::agreement)
                                .toList()))
                .with(
                        "themes",
                        list(tie.themes().stream().map(ReadingForm::theme).toList()))
                .with(
                        "people",
                        list(tie.people().stream().map(ReadingForm::person).toList()));
        form = judged(form, tie.named(), tie.confidence())
                .with(
                        "events",
                        list(tie.events().stream().map(ReadingForm::event).toList()));
        form = tie.partner().place().isPresent()
                ? form.with("place", tie.partner().place().orElseThrow().id())
                : form;
        form = tie.partner().country().isPresent()
                ? form.with("country", tie.partner().country().orElseThrow())
                : form;
        form = tie.ended().isPresent()
                ? form.with("ended_quote", tie.ended().orElseThrow().words()).with("suspended", tie.suspended())
                : form;
        form = tie.word().isPresent()
                ? form.with("relation_quote", tie.word().orElseThrow().words())
                : form;
        if (!tie.partner().others().isEmpty()) {
            form = form.with(
                    "candidates",
                    words(tie.partner().others().stream().map(Object::toString).toList()));
        }
        return tie.since().isPresent()
                ? form.with("since", tie.since().orElseThrow().date().text())
                        .with("since_quote", tie.since().orElseThrow().quote().words())
                : form;
    }

    private static JsonObject start(Start start) {
        return judged(
                JsonObject.of("date", start.date().text()).with("formal", start.formal()),
                start.quote(),
                start.confidence());
    }

    private static JsonObject agreement(ReadAgreement agreement) {
        var form = JsonObject.of("kind", word(agreement.type()))
                .with("title", agreement.title())
                .with("pilot", agreement.pilot());
        form = agreement.signed().isPresent()
                ? form.with("signed", agreement.signed().orElseThrow().text())
                : form;
        form = agreement.validFrom().isPresent()
                ? form.with("valid_from", agreement.validFrom().orElseThrow().text())
                : form;
        form = agreement.validUntil().isPresent()
                ? form.with("valid_until", agreement.validUntil().orElseThrow().text())
                : form;
        form = agreement.place().isPresent()
                ? form.with("place", agreement.place().orElseThrow())
                : form;
        return judged(form, agreement.quote(), agreement.confidence());
    }

    private static JsonObject theme(ReadTheme theme) {
        return judged(
                JsonObject.of("theme", theme.theme())
                        .with("as_written", theme.quote().words()),
                theme.quote(),
                theme.confidence());
    }

    private static JsonObject person(ReadPerson person) {
        var form = JsonObject.of("name", person.name());
        form = person.office().isPresent() ? form.with("office", person.office().orElseThrow()) : form;
        return judged(form, person.quote(), person.confidence());
    }

    private static JsonObject event(ReadEvent event) {
        return judged(
                JsonObject.of("event", word(event.kind()))
                        .with("date", event.date().text()),
                event.quote(),
                event.confidence());
    }

    private static JsonObject judged(JsonObject form, Quoted quote, Confidence confidence) {
        return form.with("quote", quote.words())
                .with(
                        "at",
                        new JsonArray(List.of(
                                new org.wettstein.journal.JsonInteger(
                                        quote.position().start()),
                                new org.wettstein.journal.JsonInteger(
                                        quote.position().end()))))
                .with("certain", new JsonBoolean(confidence.certain()))
                .with("because", word(confidence));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonArray words(List<String> words) {
        return list(words.stream().map(JsonString::new).map(Json.class::cast).toList());
    }

    private static JsonArray list(List<? extends Json> elements) {
        return new JsonArray(List.copyOf(elements));
    }
}
