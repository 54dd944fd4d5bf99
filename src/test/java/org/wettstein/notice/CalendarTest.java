package org.wettstein.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.register.due.Due;
import org.wettstein.register.due.DueKind;

/** Held to RFC 5545. */
class CalendarTest {
    private static final Instant CHANGED = Instant.parse("2026-11-23T10:00:00.123Z");
    private static final Id HOLDER = Id.parse("holder/seldwyla");

    @Test
    void writesAWholeDayThatEndsBeforeTheNextOne() {
        assertThat(lines(calendar("Vertrag")))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .endsWith("END:VCALENDAR")
                .containsSubsequence(
                        "BEGIN:VEVENT",
                        "UID:1",
                        "DTSTAMP:20261123T100000Z",
                        "DTSTART;VALUE=DATE:20261231",
                        "DTEND;VALUE=DATE:20270101",
                        "SUMMARY;LANGUAGE=de:Vertrag",
                        "URL:https://seldwyla.example/de/agreements/framework?a=1;b=2,3",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT");
    }

    @Test
    void escapesWhatTheFormatUsesItself() {
        assertThat(lines(calendar("Ja, nein; vielleicht \\ doch\nEND:VCALENDAR\u0007")))
                .contains("SUMMARY;LANGUAGE=de:Ja\\, nein\\; vielleicht \\\\ doch\\nEND:VCALENDAR");
    }

    @Test
    void foldsAfterSeventyFiveOctetsAndCutsNoLetterInTwo() {
        var words = "Städtepartnerschaft mit Yopougon 共同 🌍".repeat(20);
        var text = calendar(words);
        assertThat(text.split("\r\n", -1))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r", "\uFFFD");
        assertThat(lines(text)).contains("SUMMARY;LANGUAGE=de:" + words);
    }

    @Test
    void holdsAComponentEvenWhereNothingIsDue() {
        var nothing = new Calendar("x", "y", "https://seldwyla.example/", Locale.GERMAN, CHANGED, List.of());
        assertThat(lines(nothing.text())).contains("BEGIN:VTIMEZONE").doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void givesTheSameThingTheSameLastingName() {
        var end = due("2026-12-31", "2026-12-31", Map.of());
        assertThat(Appointment.uid(HOLDER, end))
                .isEqualTo(Appointment.uid(HOLDER, due("2026-12-31", "2026-12", Map.of())))
                .isNotEqualTo(Appointment.uid(HOLDER, due("2027-12-31", "2027-12-31", Map.of())))
                .isNotEqualTo(Appointment.uid(Id.parse("holder/goldach"), end));
    }

    @Test
    void knowsWhatIsNotKnownToTheDay() {
        assertThat(due("2026-12-31", "2026-12-31", Map.of()).knownToTheDay()).isTrue();
        assertThat(due("2026-12-31", "2026", Map.of()).knownToTheDay()).isFalse();
        assertThat(due("2026-12-31", "2026-12-31?", Map.of()).knownToTheDay()).isFalse();
        assertThat(due("2026-12-31", "2026-12-31~", Map.of()).knownToTheDay()).isFalse();
        assertThat(due("2026-06-30", "2026-06-30", Map.of("end", Edtf.parse("2026")))
                        .knownToTheDay())
                .isFalse();
    }

    private static Due due(String day, String recorded, Map<String, Object> arguments) {
        return new Due(
                LocalDate.parse(day),
                Edtf.parse(recorded),
                DueKind.TERM_END,
                Id.parse("agreement/framework"),
                Optional.empty(),
                arguments);
    }

    private static String calendar(String summary) {
        return new Calendar(
                        "Was ansteht",
                        "Öffentliche Termine",
                        "https://seldwyla.example/de/due",
                        Locale.GERMAN,
                        CHANGED,
                        List.of(new Appointment(
                                "1",
                                LocalDate.of(2026, 12, 31),
                                summary,
                                "Der Vertrag läuft aus.",
                                "Ende der Laufzeit",
                                "https://seldwyla.example/de/agreements/framework?a=1;b=2,3")))
                .text();
    }

    private static List<String> lines(String text) {
        assertThat(text).endsWith("\r\n");
        return List.of(text.replace("\r\n ", "").strip().split("\r\n", -1));
    }
}
