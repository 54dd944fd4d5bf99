package org.wettstein.reading.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wettstein.reading.PageReading;
import org.wettstein.reading.Read;
import org.wettstein.reading.partners.Holding;
import org.wettstein.reading.text.Page;
import org.wettstein.reading.text.Pages;
import org.wettstein.register.Audience;
import org.wettstein.register.Register;
import org.wettstein.samples.Samples;

/** Checks pages in tests against a sample, as everybody sees it. */
public record Check(Register register, LocalDate day) {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    static Check basel() {
        return of(Samples.baselStadt(), DAY);
    }

    public static Check of(Register register, LocalDate day) {
        return new Check(register.as(new Audience.Everybody(day)), day);
    }

    Check on(String other) {
        return new Check(register, LocalDate.parse(other));
    }

    Checked text(String page) {
        return page(Pages.ofText("page", page));
    }

    public Checked html(String page) {
        return page(Pages.ofHtml("page", page));
    }

    Checked page(Page page) {
        var reading = new PageReading(Read.GAZETTEER, Optional.of(Holding.of(register, Read.GAZETTEER)));
        return new Checking(register, day, Optional.empty()).check(page.name(), reading.read(page));
    }

    /** The findings in a line each: severity, kind, the page's words and what is said of them. */
    public List<String> told(Checked checked) {
        var sentences = new FindingSentences(register, Locale.ENGLISH, day);
        return checked.findings().stream()
                .map(finding ->
                        finding.severity() + " " + FindingKind.of(finding).word() + " «"
                                + finding.quote().words().replaceAll("\\s+", " ") + "» "
                                + sentences.message(finding).replace('\u00a0', ' '))
                .toList();
    }
}
