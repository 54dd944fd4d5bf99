package org.wettstein.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A calendar as others read it (iCalendar, RFC 5545 and RFC 7986): whole days that block nobody's time.
 *
 * @param address where the same can be read on a page
 * @param changed when the register last changed
 */
public record Calendar(
        String name,
        String description,
        String address,
        Locale language,
        Instant changed,
        List<Appointment> appointments) {
    public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** RFC 5545, section 3.6: a calendar holds one component at least, and nothing else is true of an empty one. */
    private static final String NOTHING = String.join(
            "\r\n",
            "BEGIN:VTIMEZONE",
            "TZID:Etc/UTC",
            "BEGIN:STANDARD",
            "DTSTART:19700101T000000",
            "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0000",
            "END:STANDARD",
            "END:VTIMEZONE",
            "");

    public String text() {
        return ContentLine.of("BEGIN", "VCALENDAR")
                + ContentLine.of("VERSION", "2.0")
                + ContentLine.of("PRODID", "-//wettstein.org//Wettstein//EN")
                + ContentLine.of("CALSCALE", "GREGORIAN")
                + told("NAME", name)
                + told("X-WR-CALNAME", name)
                + told("DESCRIPTION", description)
                + told("X-WR-CALDESC", description)
                + ContentLine.of("URL", address)
                + ContentLine.of("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
                + ContentLine.of("X-PUBLISHED-TTL", "P1D")
                + (appointments.isEmpty()
                        ? NOTHING
                        : appointments.stream().map(this::event).collect(Collectors.joining()))
                + ContentLine.of("END", "VCALENDAR");
    }

    private String event(Appointment appointment) {
        return ContentLine.of("BEGIN", "VEVENT")
                + ContentLine.of("UID", appointment.uid())
                + ContentLine.of("DTSTAMP", TIME.format(changed))
                + ContentLine.of("DTSTART;VALUE=DATE", day(appointment.day()))
                + ContentLine.of("DTEND;VALUE=DATE", day(appointment.day().plusDays(1)))
                + told("SUMMARY", appointment.summary())
                + told("DESCRIPTION", appointment.description())
                + told("CATEGORIES", appointment.category())
                + ContentLine.of("URL", appointment.address())
                + ContentLine.of("CLASS", "PUBLIC")
                + ContentLine.of("TRANSP", "TRANSPARENT")
                + ContentLine.of("END", "VEVENT");
    }

    private String told(String property, String words) {
        return ContentLine.text(
                property.startsWith("X-") ? property : property + ";LANGUAGE=" + language.toLanguageTag(), words);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
