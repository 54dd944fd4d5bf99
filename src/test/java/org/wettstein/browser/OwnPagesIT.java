package org.wettstein.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wettstein.journal.plaintext.Import;
import org.wettstein.reading.check.Check;
import org.wettstein.samples.Samples;
import org.wettstein.store.DataFolder;

/** The pages that are written from a register are right by that register: reading and writing are one truth. */
class OwnPagesIT {
    private static final int AT_LEAST = 30;

    @TempDir
    Path temporary;

    @ParameterizedTest
    @MethodSource("org.wettstein.samples.Samples#names")
    void findsNothingWrongOnThePagesOfTheRegister(String sample) throws IOException, InterruptedException {
        var data = temporary.resolve("data");
        Import.into(
                new DataFolder(data),
                new ByteArrayInputStream(Files.readAllBytes(Path.of("samples", sample + ".jsonl"))));
        var register = Samples.register(sample);
        var check = Check.of(register, LocalDate.now(register.holder().timeZone()));
        var findings = new ArrayList<String>();
        try (var application = Application.start(data)) {
            var site = new Site(application.address());
            var pages = site.pages().stream()
                    .filter(page -> page.getPath().matches("/[a-z]+/(partnerships/[^/]+)?"))
                    .toList();
            assertThat(pages).hasSizeGreaterThanOrEqualTo(AT_LEAST);
            for (var page : pages) {
                check.told(check.html(site.get(page).body()))
                        .forEach(told -> findings.add(page.getPath() + ": " + told));
            }
        }
        assertThat(findings).isEmpty();
    }
}
