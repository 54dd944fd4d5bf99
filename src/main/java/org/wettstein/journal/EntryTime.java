package org.wettstein.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The one way an entry's time is written: {@code 2026-11-23T09:30:00.000Z}. */
final class EntryTime {
    private static final String SHAPE = "0000-00-00T00:00:00.000Z";
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private EntryTime() {}

    static String write(Instant time) {
        return FORM.format(time);
    }

    /** By hand, because a replay reads one for every entry. */
    static Optional<Instant> find(String text) {
        if (!shaped(text)) {
            return Optional.empty();
        }
        try {
            var time = LocalDateTime.of(
                    number(text, 0, 4),
                    number(text, 5, 7),
                    number(text, 8, 10),
                    number(text, 11, 13),
                    number(text, 14, 16),
                    number(text, 17, 19),
                    number(text, 20, 23) * 1_000_000);
            return Optional.of(time.toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static boolean shaped(String text) {
        if (text.length() != SHAPE.length()) {
            return false;
        }
        for (int i = 0; i < SHAPE.length(); i++) {
            char letter = text.charAt(i);
            if (SHAPE.charAt(i) == '0' ? letter < '0' || letter > '9' : letter != SHAPE.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
