package org.wettstein.reading.check;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wettstein.register.Register;
import org.wettstein.wording.Wording;

/**
 * What is answered about checked pages.
 *
 * @param address where the page stands
 */
public record CheckAnswers(
        Format format, Register register, Locale language, LocalDate day, Optional<URI> address, Colours colours) {
    public enum Format {
        TEXT,
        JSON,
        SARIF
    }

    /** All pages in one answer. */
    public String say(List<Checked> pages) {
        var sentences = new FindingSentences(register, language, day);
        return switch (format) {
            case TEXT -> String.join(System.lineSeparator(), new CheckText(sentences, colours, address).lines(pages));
            case JSON ->
                new CheckForm(register, day, sentences, Wording.of(register, language, day), address)
                        .of(pages)
                        .canonical();
            case SARIF -> new SarifForm(sentences, language, address).of(pages).canonical();
        };
    }

    /** How many findings there are on all pages, in words. */
    public String summary(List<Checked> pages) {
        return new CheckText(new FindingSentences(register, language, day), colours, address).summary(pages);
    }

    /** What a file with the answer is called. */
    public String file(String page) {
        return page
                + switch (format) {
                    case TEXT -> ".txt";
                    case JSON -> ".json";
                    case SARIF -> ".sarif";
                };
    }
}
