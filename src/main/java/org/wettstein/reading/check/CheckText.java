package org.wettstein.reading.check;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checked pages in words, for people: finding by finding the page's words, what is wrong, and what the register says. */
record CheckText(FindingSentences sentences, Colours colours, Optional<URI> address) {
    private static final int WIDTH = 92;

    List<String> lines(List<Checked> pages) {
        var lines = new ArrayList<String>();
        pages.forEach(page -> page(page, lines));
        lines.add(summary(pages));
        return lines;
    }

    private void page(Checked checked, List<String> lines) {
        lines.add(colours.strong(
                checked.file() + address.map(place -> " · " + place).orElse("")));
        checked.remarks().forEach(remark -> lines.addAll(Wrapping.lines(sentences.remark(remark), "  ", WIDTH)));
        if (checked.findings().isEmpty() && checked.remarks().isEmpty()) {
            lines.add("  " + sentences.say("text.right", Map.of()));
        }
        checked.findings().forEach(finding -> finding(checked, finding, lines));
        lines.add("");
    }

    private void finding(Checked checked, Finding finding, List<String> lines) {
        var begin = Passage.of(checked.reading().page(), finding).begin();
        var head = Map.of(
                "severity", colours.severity(finding.severity(), sentences.severity(finding.severity())),
                "kind", sentences.kind(FindingKind.of(finding)),
                "line", begin.line(),
                "column", begin.column());
        lines.add("");
        lines.add("  " + sentences.say("text.head", head));
        var quote = finding.quote().words().strip().replaceAll("\\s+", " ");
        lines.addAll(Wrapping.lines(sentences.say("text.quote", Map.of("quote", quote)), "    ", WIDTH));
        lines.addAll(Wrapping.lines(sentences.message(finding), "    ", WIDTH));
        finding.fact().map(sentences::fact).ifPresent(fact -> Wrapping.lines(fact, "    ", WIDTH)
                .forEach(line -> lines.add(colours.quiet(line))));
    }

    String summary(List<Checked> pages) {
        return sentences.say(
                "text.summary",
                Map.of(
                        "pages", pages.size(),
                        "errors", Checked.count(pages, Severity.ERROR),
                        "warnings", Checked.count(pages, Severity.WARNING),
                        "notes", Checked.count(pages, Severity.NOTE)));
    }
}
