package org.wettstein.reading.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wettstein.register.Register;

/** Checked pages in words, for people: finding by finding the page's words, what is wrong, and what the register says. */
public final class CheckText {
    private static final int WIDTH = 92;

    private final FindingSentences sentences;
    private final Colours colours;

    public CheckText(Register register, Locale language, LocalDate day, Colours colours) {
        sentences = new FindingSentences(register, language, day);
        this.colours = colours;
    }

    public List<String> lines(Checked checked) {
        var lines = new ArrayList<String>();
        lines.add(colours.strong(checked.file()));
        sentences.remarks(checked).forEach(remark -> lines.addAll(Wrapping.lines(remark, "  ", WIDTH)));
        if (checked.findings().isEmpty() && checked.remarks().isEmpty()) {
            lines.add("  " + sentences.say("text.right", Map.of()));
        }
        checked.findings().forEach(finding -> finding(checked, finding, lines));
        return lines;
    }

    private void finding(Checked checked, Finding finding, List<String> lines) {
        var place = TextPlace.of(
                checked.reading().page(), finding.quote().position().start());
        var head = Map.of(
                "severity", colours.severity(finding.severity(), sentences.severity(finding.severity())),
                "kind", sentences.kind(finding),
                "line", place.line(),
                "column", place.column());
        lines.add("");
        lines.add("  " + sentences.say("text.head", head));
        var quote = finding.quote().words().strip().replaceAll("\\s+", " ");
        lines.addAll(Wrapping.lines(sentences.say("text.quote", Map.of("quote", quote)), "    ", WIDTH));
        lines.addAll(Wrapping.lines(sentences.message(finding), "    ", WIDTH));
        finding.fact().map(sentences::fact).ifPresent(fact -> Wrapping.lines(fact, "    ", WIDTH)
                .forEach(line -> lines.add(colours.quiet(line))));
    }

    /** How many findings there are on all pages. */
    public String summary(List<Checked> pages) {
        return sentences.say(
                "text.summary",
                Map.of(
                        "pages", pages.size(),
                        "errors", count(pages, Severity.ERROR),
                        "warnings", count(pages, Severity.WARNING),
                        "notes", count(pages, Severity.NOTE)));
    }

    private static long count(List<Checked> pages, Severity severity) {
        return pages.stream().mapToLong(page -> page.count(severity)).sum();
    }
}
