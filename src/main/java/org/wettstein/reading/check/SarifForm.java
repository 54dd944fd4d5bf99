package org.wettstein.reading.check;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.journal.Hash;
import org.wettstein.journal.JsonObject;

/** Checked pages in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS, 2020), for viewers and CI. */
record SarifForm(FindingSentences sentences, Locale language, Optional<URI> address) {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    JsonObject of(List<Checked> pages) {
        return JsonObject.of("$schema", SCHEMA)
                .with("version", "2.1.0")
                .with("runs", CheckForm.list(List.of(run(pages))));
    }

    private JsonObject run(List<Checked> pages) {
        return JsonObject.of(
                        "tool",
                        JsonObject.of(
                                "driver", JsonObject.of("name", "Wettstein").with("rules", CheckForm.list(rules()))))
                .with("columnKind", "utf16CodeUnits")
                .with("language", language.toLanguageTag())
                .with(
                        "artifacts",
                        CheckForm.list(
                                pages.stream().map(this::artifact).distinct().toList()))
                .with("invocations", CheckForm.list(List.of(invocation(pages))))
                .with(
                        "results",
                        CheckForm.list(pages.stream().flatMap(this::results).toList()));
    }

    private List<JsonObject> rules() {
        return Arrays.stream(FindingKind.values())
                .map(kind -> JsonObject.of("id", kind.word())
                        .with("shortDescription", text(sentences.kind(kind)))
                        .with("help", text(sentences.please(kind))))
                .toList();
    }

    private JsonObject artifact(Checked checked) {
        var form = JsonObject.of("location", location(checked.file()));
        return address.map(place -> form.with("description", text(place.toString())))
                .orElse(form);
    }

    /** What was remarked of pages on the whole; a page that could not be checked is an error of the run. */
    private JsonObject invocation(List<Checked> pages) {
        var notes = pages.stream()
                .flatMap(checked -> checked.remarks().stream()
                        .map(remark -> JsonObject.of("level", checked.unchecked() ? "error" : "note")
                                .with("message", text(sentences.remark(remark)))
                                .with(
                                        "locations",
                                        CheckForm.list(List.of(JsonObject.of(
                                                "physicalLocation",
                                                JsonObject.of("artifactLocation", location(checked.file()))))))))
                .toList();
        return JsonObject.of()
                .with("executionSuccessful", pages.stream().noneMatch(Checked::unchecked))
                .with("toolExecutionNotifications", CheckForm.list(notes));
    }

    private Stream<JsonObject> results(Checked checked) {
        return checked.findings().stream().map(finding -> result(checked, finding));
    }

    private JsonObject result(Checked checked, Finding finding) {
        var kind = FindingKind.of(finding);
        return JsonObject.of("ruleId", kind.word())
                .with("ruleIndex", List.of(FindingKind.values()).indexOf(kind))
                .with("level", FindingKind.word(finding.severity()))
                .with("message", text(message(finding)))
                .with("locations", CheckForm.list(List.of(JsonObject.of("physicalLocation", place(checked, finding)))))
                .with("partialFingerprints", JsonObject.of("finding/v1", fingerprint(checked, finding)));
    }

    /** With what the register says, because a viewer shows nothing else. */
    private String message(Finding finding) {
        return finding.fact()
                .map(fact -> sentences.message(finding) + " " + sentences.fact(fact))
                .orElseGet(() -> sentences.message(finding));
    }

    private JsonObject place(Checked checked, Finding finding) {
        var passage = Passage.of(checked.reading().page(), finding);
        var region = JsonObject.of()
                .with("startLine", passage.begin().line())
                .with("startColumn", passage.begin().column())
                .with("endLine", passage.end().line())
                .with("endColumn", passage.end().column())
                .with("charOffset", passage.at().start())
                .with("charLength", passage.at().length())
                .with(
                        "snippet",
                        text(checked.reading()
                                .page()
                                .origins()
                                .written()
                                .substring(passage.at().start(), passage.at().end())));
        return JsonObject.of("artifactLocation", location(checked.file())).with("region", region);
    }

    /** The same for the same finding wherever in the page it moves to. */
    private static String fingerprint(Checked checked, Finding finding) {
        var record = finding.fact().map(fact -> fact.record().toString()).orElse("");
        return Hash.of(String.join(
                        "\n",
                        String.valueOf(Path.of(checked.file()).getFileName()),
                        FindingKind.of(finding).word(),
                        record,
                        finding.quote().words()))
                .digits();
    }

    private static JsonObject location(String file) {
        return JsonObject.of("uri", uri(file));
    }

    /** A relative path stays relative, so that a viewer finds the file beside the answer. */
    private static String uri(String file) {
        if (file.equals("-")) {
            return "stdin";
        }
        var path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        var names = Stream.iterate(0, index -> index < path.getNameCount(), index -> index + 1)
                .map(index -> encoded(path.getName(index).toString()))
                .toList();
        return String.join("/", names);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static JsonObject text(String words) {
        return JsonObject.of("text", words);
    }
}
