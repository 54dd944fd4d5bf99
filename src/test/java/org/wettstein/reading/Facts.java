package org.wettstein.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wettstein.edtf.Edtf;
import org.wettstein.reading.ties.ReadAgreement;
import org.wettstein.reading.ties.ReadPerson;
import org.wettstein.reading.ties.ReadTheme;
import org.wettstein.reading.ties.ReadTie;
import org.wettstein.reading.ties.Start;

/** A reading in one line a tie, so that a test can say what it expects and a person can check it. */
final class Facts {
    private Facts() {}

    static String of(Reading reading) {
        return "holder " + reading.holder().name() + "\n"
                + reading.ties().stream().map(Facts::line).collect(Collectors.joining("\n")) + "\n";
    }

    private static String line(ReadTie tie) {
        return "%s %s | %s | %s | %s | %s | %s%s"
                .formatted(
                        tie.partner().name(),
                        tie.partner().country().orElse("?"),
                        tie.kind().name().toLowerCase(Locale.ROOT),
                        tie.since().map(Start::date).map(Edtf::text).orElse("-"),
                        joined(tie.agreements().stream().map(Facts::agreement).toList()),
                        joined(tie.themes().stream()
                                .map(ReadTheme::theme)
                                .distinct()
                                .toList()),
                        joined(tie.people().stream().map(ReadPerson::name).toList()),
                        tie.ended().isPresent() ? " | ended" : "");
    }

    private static String agreement(ReadAgreement agreement) {
        var term = agreement.validUntil().map(end -> " to " + end.text()).orElse("");
        return agreement.type().name().toLowerCase(Locale.ROOT) + " "
                + agreement.signed().map(Edtf::text).orElse("?") + term;
    }

    private static String joined(List<String> words) {
        return words.isEmpty() ? "-" : String.join(", ", words);
    }
}
