package org.wettstein.reading.proposal;

import java.util.List;
import java.util.Locale;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonInteger;
import org.wettstein.journal.JsonObject;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.ties.Quoted;
import org.wettstein.register.Kind;
import org.wettstein.source.DateValue;
import org.wettstein.source.NumberValue;
import org.wettstein.source.ReferenceValue;
import org.wettstein.source.SetValue;
import org.wettstein.source.TextValue;
import org.wettstein.source.Value;

/** A proposal as JSON, for programs and for the workbench. */
public final class ProposalForm {
    private ProposalForm() {}

    public static JsonObject of(Proposal proposal) {
        return JsonObject.of(
                        "source",
                        Kind.SOURCE
                                .encode(proposal.source())
                                .with("id", proposal.source().id().toString()))
                .with("known", proposal.known())
                .with(
                        "records",
                        list(proposal.records().stream()
                                .map(ProposalForm::record)
                                .toList()))
                .with(
                        "statements",
                        list(proposal.statements().stream()
                                .map(ProposalForm::statement)
                                .toList()))
                .with(
                        "for-a-person",
                        list(proposal.matters().stream()
                                .map(ProposalForm::matter)
                                .toList()));
    }

    private static JsonObject matter(ForAPerson matter) {
        var form = JsonObject.of("matter", word(matter.matter()))
                .with("record", matter.record().toString());
        form = matter.name().isPresent() ? form.with("name", matter.name().orElseThrow()) : form;
        form = matter.office().isPresent() ? form.with("office", matter.office().orElseThrow()) : form;
        return judged(form, matter.quote(), matter.confidence());
    }

    private static JsonObject record(ProposedRecord proposed) {
        var form = JsonObject.of("record", proposed.id().toString())
                .with("effect", word(Effect.NEW))
                .with("body", Kind.of(proposed.record()).encode(proposed.record()));
        return judged(form, proposed.quote(), proposed.confidence());
    }

    private static JsonObject statement(ProposedStatement proposed) {
        var form = JsonObject.of("record", proposed.record().toString())
                .with("property", proposed.property().text())
                .with("claim", word(proposed.claim()))
                .with("value", text(proposed.value()))
                .with("effect", word(proposed.effect()));
        return judged(form, proposed.quote(), proposed.confidence());
    }

    private static JsonObject judged(JsonObject form, Quoted quote, Confidence confidence) {
        return form.with("quote", quote.words())
                .with(
                        "at",
                        list(List.of(
                                new JsonInteger(quote.position().start()),
                                new JsonInteger(quote.position().end()))))
                .with("certain", confidence.certain())
                .with("because", word(confidence));
    }

    static String text(Value value) {
        return switch (value) {
            case DateValue(var date) -> date.text();
            case SetValue(var members) ->
                String.join(" ", members.stream().map(Object::toString).toList());
            case ReferenceValue(var id) -> id.toString();
            case TextValue(var words) -> words;
            case NumberValue(var quantity) -> quantity.number().toPlainString();
        };
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonArray list(List<? extends Json> elements) {
        return new JsonArray(List.copyOf(elements));
    }
}
