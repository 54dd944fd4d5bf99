package org.wettstein.reading.check;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.language.LocalisedDates;
import org.wettstein.language.Messages;
import org.wettstein.reading.Reading;
import org.wettstein.reading.Remark;
import org.wettstein.register.Register;
import org.wettstein.source.DateValue;
import org.wettstein.wording.Wording;

/** Findings in sentences that an office can send to whoever looks after the page. */
final class FindingSentences {
    private static final Messages MESSAGES = Messages.of(Finding.class);
    private static final int MOST_SOURCES = 2;
    private static final Messages READING = Messages.of(Reading.class);

    private final Locale language;
    private final Wording wording;

    FindingSentences(Register register, Locale language, LocalDate day) {
        this.language = language;
        wording = Wording.of(register, language, day);
    }

    /** What is wrong, and what to do about it. */
    String message(Finding finding) {
        return sentence(finding) + " " + please(finding);
    }

    private String please(Finding finding) {
        return switch (finding) {
            case Finding.PartialName _ -> say("please.part-of-name", Map.of());
            case Finding.WrongLanguage found when found.whole() -> say("please.whole-page", Map.of());
            case Finding.WrongLanguage found ->
                say(
                        "please.wrong-language",
                        Map.of("tag", found.quote().language(), "expected", language(found.expected())));
            case Finding.Contradicts _,
                    Finding.OutOfDate _,
                    Finding.LessPrecise _,
                    Finding.Missing _,
                    Finding.NotInTheRegister _ -> please(FindingKind.of(finding));
        };
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
            case Finding.OutOfDate found -> say("out-of-date", Map.of("reason", reason(found.stands())));
            case Finding.PartialName found ->
                say("part-of-name", Map.of("said", found.quote().words(), "whole", value(found.recorded())));
            case Finding.Missing found ->
                say("missing", Map.of("tie", name(found.stands().record()), "reason", reason(found.stands())));
            case Finding.NotInTheRegister found -> unknown(found);
            case Finding.WrongLanguage found ->
                say(
                        "wrong-language",
                        Map.of(
                                "language",
                                language(found.quote().language()),
                                "expected",
                                language(found.expected()),
                                "whole",
                                Boolean.toString(found.whole())));
        };
    }

    private String unknown(Finding.NotInTheRegister found) {
        return say(
                "not-in-the-register",
                Map.of(
                        "partner",
                        wording.passage(found.partner()).words(),
                        "signed",
                        found.signed()
                                .map(date -> LocalisedDates.within(date, language))
                                .orElse("none")));
    }

    private String reason(Fact.Stands stands) {
        return wording.reasons(stands.standing()).getFirst().text();
    }

    private String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(language);
    }

    private static Edtf date(Fact.Recorded recorded) {
        return ((DateValue) recorded.value()).date();
    }

    private String dates(String key, Edtf said, Fact.Recorded recorded, String date) {
        return say(
                key + recorded.property().text(),
                Map.of(
                        "record",
                        name(recorded.record()),
                        "said",
                        LocalisedDates.within(said, language),
                        "recorded",
                        date));
    }

    String kind(FindingKind kind) {
        return say("kind." + kind.word(), Map.of());
    }

    String please(FindingKind kind) {
        return say("please." + kind.word(), Map.of("tag", "…", "expected", "…"));
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
                        name(fact.record()),
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

    private String name(Id record) {
        return wording.name(record).words();
    }

    private String sources(Fact fact) {
        var names = fact.sources().stream()
                .limit(MOST_SOURCES)
                .map(source -> wording.name(source.id()).words())
                .toList();
        return names.isEmpty() ? "none" : wording.list(names);
    }

    String say(String key, Map<String, ?> arguments) {
        return MESSAGES.say(language, key, arguments);
    }

    String remark(Remark remark) {
        return READING.say(language, "remark." + remark.key(), remark.arguments());
    }
}
