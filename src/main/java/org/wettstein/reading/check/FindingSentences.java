package org.wettstein.reading.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfDate;
import org.wettstein.language.LocalisedDates;
import org.wettstein.language.Messages;
import org.wettstein.register.Register;
import org.wettstein.source.DateValue;
import org.wettstein.wording.Wording;

/** Findings in sentences that an office can send to whoever looks after the page. */
final class FindingSentences {
    private static final Messages MESSAGES = Messages.of(Finding.class);

    private final Locale language;
    private final LocalDate day;
    private final Wording wording;

    FindingSentences(Register register, Locale language, LocalDate day) {
        this.language = language;
        this.day = day;
        wording = Wording.of(register, language, day);
    }

    /** What is wrong, and what to do about it. */
    String message(Finding finding) {
        return sentence(finding) + " " + say("please." + FindingKind.of(finding).word(), Map.of());
    }

    private String sentence(Finding finding) {
        return switch (finding) {
            case Finding.Contradicts found ->
                dates(
                        "contradicts.",
                        found.said(),
                        found.recorded(),
                        LocalisedDates.within(date(found.recorded()), language));
            case Finding.LessPrecise found ->
                dates("less-precise.", found.said(), found.recorded(), wording.date(date(found.recorded())));
            case Finding.OutOfDate found -> outOfDate(found.stands());
        };
    }

    private String outOfDate(Fact.Stands stands) {
        return say(
                "out-of-date",
                Map.of(
                        "day",
                        LocalisedDates.when(EdtfDate.of(day), language),
                        "certain",
                        Boolean.toString(stands.standing().certain()),
                        "reason",
                        wording.reasons(stands.standing()).getFirst().text()));
    }

    private static Edtf date(Fact.Recorded recorded) {
        return ((DateValue) recorded.value()).date();
    }

    private String dates(String key, Edtf said, Fact.Recorded recorded, String date) {
        return say(
                key + recorded.property().text(),
                Map.of(
                        "record",
                        wording.name(recorded.record()).words(),
                        "said",
                        LocalisedDates.within(said, language),
                        "recorded",
                        date));
    }

    String kind(Finding finding) {
        return say("kind." + FindingKind.of(finding).word(), Map.of());
    }

    String severity(Severity severity) {
        return say("severity." + FindingKind.word(severity), Map.of());
    }

    /** What the register says, in a line. */
    String fact(Fact fact) {
        return say(
                "fact",
                Map.of(
                        "record",
                        wording.name(fact.record()).words(),
                        "property",
                        property(fact),
                        "value",
                        value(fact),
                        "sources",
                        sources(fact)));
    }

    private String property(Fact fact) {
        return switch (fact) {
            case Fact.Recorded recorded -> wording.label(recorded.property());
            case Fact.Stands _ -> say("standing", Map.of());
        };
    }

    String value(Fact fact) {
        return switch (fact) {
            case Fact.Recorded recorded -> wording.value(recorded.value());
            case Fact.Stands stands -> wording.standing(stands.standing());
        };
    }

    private String sources(Fact fact) {
        var names = fact.sources().stream()
                .map(source -> wording.name(source.id()).words())
                .toList();
        return names.isEmpty() ? "none" : wording.list(names);
    }

    String say(String key, Map<String, ?> arguments) {
        return MESSAGES.say(language, key, arguments);
    }

    String date(LocalDate of) {
        return LocalisedDates.date(EdtfDate.of(of), language);
    }

    List<String> remarks(Checked checked) {
        return checked.remarks().stream()
                .map(remark -> RemarkWords.say(remark, language))
                .toList();
    }
}
