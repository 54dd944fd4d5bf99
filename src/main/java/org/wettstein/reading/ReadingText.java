package org.wettstein.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wettstein.edtf.Edtf;
import org.wettstein.language.LocalisedDates;
import org.wettstein.language.Messages;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.ties.Quoted;
import org.wettstein.reading.ties.ReadAgreement;
import org.wettstein.reading.ties.ReadEvent;
import org.wettstein.reading.ties.ReadPerson;
import org.wettstein.reading.ties.ReadTheme;
import org.wettstein.reading.ties.ReadTie;
import org.wettstein.reading.ties.Start;
import org.wettstein.register.Register;
import org.wettstein.wording.Wording;

/** A reading in words, fact by fact with the page's own words behind each. */
public final class ReadingText {
    private static final Messages MESSAGES = Messages.of(Reading.class);

    private final Locale language;
    private final Wording wording;

    public ReadingText(Locale language) {
        this.language = language;
        wording = Wording.of(Register.empty(), language, LocalDate.EPOCH);
    }

    public List<String> lines(Reading reading) {
        var lines = new ArrayList<String>();
        lines.add(say(
                "text.page",
                Map.of("page", reading.page().name(), "ties", reading.ties().size())));
        if (reading.holder().known()) {
            lines.add(say("text.holder", Map.of("holder", reading.holder().name())));
        }
        reading.remarks().forEach(remark -> lines.add(say("remark." + remark.key(), remark.arguments())));
        reading.ties().forEach(tie -> tie(tie, lines));
        return lines;
    }

    private void tie(ReadTie tie, List<String> lines) {
        lines.add("");
        lines.add(say(
                "text.tie",
                Map.of(
                        "name", tie.partner().name(),
                        "country", tie.partner().country().map(this::country).orElse("?"),
                        "kind", wording.label(tie.kind()))));
        lines.add(evidence(tie.named(), tie.confidence()));
        if (!tie.partner().others().isEmpty()) {
            var others = tie.partner().others().stream()
                    .map(place -> place.name() + " (" + country(place.country()) + ")")
                    .toList();
            lines.add("  " + say("text.candidates", Map.of("candidates", String.join(", ", others))));
        }
        tie.since().ifPresent(start -> start(start, lines));
        tie.agreements().forEach(agreement -> agreement(agreement, lines));
        tie.events().forEach(event -> event(event, lines));
        tie.ended().ifPresent(quote -> {
            lines.add("  " + say(tie.suspended() ? "text.suspended" : "text.ended"));
            lines.add(evidence(quote, Confidence.SAID_IN_A_SENTENCE));
        });
        themes(tie.themes(), lines);
        tie.people().forEach(person -> person(person, lines));
    }

    private void start(Start start, List<String> lines) {
        lines.add("  " + say(start.formal() ? "text.since" : "text.working-since", Map.of("date", date(start.date()))));
        lines.add(evidence(start.quote(), start.confidence()));
    }

    private void agreement(ReadAgreement agreement, List<String> lines) {
        lines.add("  "
                + say(
                        "text.agreement",
                        Map.of(
                                "title", agreement.title(),
                                "type", wording.label(agreement.type()),
                                "signed", agreement.signed().map(this::date).orElse("no"),
                                "begin", agreement.validFrom().map(this::date).orElse("no"),
                                "end", agreement.validUntil().map(this::date).orElse("no"))));
        lines.add(evidence(agreement.quote(), agreement.confidence()));
    }

    private void event(ReadEvent event, List<String> lines) {
        lines.add("  " + say("event." + word(event.kind()), Map.of("date", date(event.date()))));
        lines.add(evidence(event.quote(), event.confidence()));
    }

    private void themes(List<ReadTheme> themes, List<String> lines) {
        if (!themes.isEmpty()) {
            var words = themes.stream()
                    .map(theme -> theme.quote().words() + " → " + theme.theme())
                    .toList();
            lines.add("  " + say("text.themes", Map.of("themes", String.join(", ", words))));
        }
    }

    private void person(ReadPerson person, List<String> lines) {
        lines.add("  "
                + say(
                        "text.person",
                        Map.of("name", person.name(), "office", person.office().orElse("no"))));
        lines.add(evidence(person.quote(), person.confidence()));
    }

    private String evidence(Quoted quote, Confidence confidence) {
        return "    "
                + say(
                        "text.evidence",
                        Map.of(
                                "quote", quote.words().replace('\n', ' '),
                                "position", quote.position().start(),
                                "certain", Boolean.toString(confidence.certain()),
                                "because", say("because." + word(confidence))));
    }

    private String date(Edtf date) {
        return LocalisedDates.date(date, language);
    }

    private String country(String code) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String say(String key) {
        return MESSAGES.say(language, key);
    }

    private String say(String key, Map<String, ?> arguments) {
        return MESSAGES.say(language, key, arguments);
    }
}
