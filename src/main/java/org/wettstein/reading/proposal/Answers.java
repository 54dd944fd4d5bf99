package org.wettstein.reading.proposal;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.wettstein.reading.Reading;
import org.wettstein.reading.ReadingForm;
import org.wettstein.reading.ReadingText;
import org.wettstein.reading.together.Together;
import org.wettstein.reading.together.TogetherForm;
import org.wettstein.reading.together.TogetherText;

/** What is answered about a page: in words for people, or as JSON for programs. */
public record Answers(Format format, Locale language) {
    public enum Format {
        TEXT,
        JSON
    }

    /** @param proposal what it would change in the register, if there is one */
    public String say(Reading reading, Optional<Proposal> proposal) {
        return switch (format) {
            case JSON -> json(reading, proposal);
            case TEXT -> text(reading, proposal);
        };
    }

    private static String json(Reading reading, Optional<Proposal> proposal) {
        var form = ReadingForm.of(reading);
        return proposal.map(given -> form.with("proposal", ProposalForm.of(given)))
                .orElse(form)
                .canonical();
    }

    private String text(Reading reading, Optional<Proposal> proposal) {
        var lines = new ArrayList<>(new ReadingText(language).lines(reading));
        proposal.ifPresent(given -> lines.addAll(new ProposalText(language).lines(given)));
        return String.join(System.lineSeparator(), lines);
    }

    /** @param together several pages */
    public String say(Together together) {
        return switch (format) {
            case JSON -> TogetherForm.of(together).canonical();
            case TEXT -> String.join(System.lineSeparator(), new TogetherText(language).lines(together));
        };
    }

    /** What a file with the answer is called. */
    public String file(String page) {
        return page + (format == Format.JSON ? ".json" : ".txt");
    }
}
