package org.wettstein.reading.check;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonInteger;
import org.wettstein.journal.JsonObject;
import org.wettstein.register.Register;
import org.wettstein.source.DateValue;
import org.wettstein.source.NumberValue;
import org.wettstein.source.ReferenceValue;
import org.wettstein.source.SetValue;
import org.wettstein.source.Source;
import org.wettstein.source.TextValue;
import org.wettstein.source.Value;
import org.wettstein.wording.Wording;

/** Checked pages as JSON; {@code docs/checking.md} describes it. */
record CheckForm(Register register, LocalDate day, FindingSentences sentences, Wording wording, Optional<URI> address) {

    JsonObject of(List<Checked> pages) {
        return JsonObject.of("holder", register.holder().id().toString())
                .with("version", register.version())
                .with("day", day.toString())
                .with("pages", list(pages.stream().map(this::page).toList()))
                .with("summary", summary(pages));
    }

    private static JsonObject summary(List<Checked> pages) {
        return JsonObject.of()
                .with("pages", pages.size())
                .with("errors", Checked.count(pages, Severity.ERROR))
                .with("warnings", Checked.count(pages, Severity.WARNING))
                .with("notes", Checked.count(pages, Severity.NOTE));
    }

    private JsonObject page(Checked checked) {
        var form = JsonObject.of("page", checked.file())
                .with("right", checked.right())
                .with(
                        "findings",
                        list(checked.findings().stream()
                                .map(finding -> finding(checked, finding))
                                .toList()))
                .with(
                        "remarks",
                        list(checked.remarks().stream()
                                .map(remark ->
                                        JsonObject.of("code", remark.key()).with("message", sentences.remark(remark)))
                                .toList()));
        var spoken = checked.reading()
                .page()
                .language()
                .map(language -> form.with("language", language))
                .orElse(form);
        return address.map(place -> spoken.with("address", place.toString())).orElse(spoken);
    }

    private JsonObject finding(Checked checked, Finding finding) {
        var passage = Passage.of(checked.reading().page(), finding);
        var form = JsonObject.of("kind", FindingKind.of(finding).word())
                .with("severity", FindingKind.word(finding.severity()))
                .with("message", sentences.message(finding))
                .with("quote", finding.quote().words())
                .with("language", finding.quote().language())
                .with(
                        "at",
                        list(List.of(
                                new JsonInteger(passage.at().start()),
                                new JsonInteger(passage.at().end()))))
                .with("line", passage.begin().line())
                .with("column", passage.begin().column());
        return finding.fact().map(fact -> form.with("register", fact(fact))).orElse(form);
    }

    private JsonObject fact(Fact fact) {
        return switch (fact) {
            case Fact.Recorded recorded -> stated(fact, recorded.property().text(), text(recorded.value()));
            case Fact.Stands stands ->
                stated(fact, "standing", FindingKind.word(stands.standing().state()))
                        .with("certain", stands.standing().certain());
        };
    }

    private JsonObject stated(Fact fact, String property, String value) {
        return JsonObject.of("record", fact.record().toString())
                .with("property", property)
                .with("value", value)
                .with("sources", list(fact.sources().stream().map(this::source).toList()));
    }

    private JsonObject source(Source source) {
        var form = JsonObject.of("id", source.id().toString())
                .with("title", wording.name(source.id()).words());
        return source.address()
                .map(place -> form.with("address", place.toString()))
                .orElse(form);
    }

    private String text(Value value) {
        return switch (value) {
            case DateValue(var date) -> date.text();
            case ReferenceValue(var id) -> id.toString();
            case NumberValue _, SetValue _, TextValue _ -> wording.value(value); // none of them is compared with pages
        };
    }

    static JsonArray list(List<? extends Json> elements) {
        return new JsonArray(List.copyOf(elements));
    }
}
