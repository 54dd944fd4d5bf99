package org.wettstein.cli.edtf;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.IllegalEdtfException;
import org.wettstein.journal.JsonString;
import org.wettstein.language.Messages;

/** What {@code wettstein edtf} answers to a value, as one line of JSON. */
final class EdtfAnswers {
    private static final Messages MESSAGES = Messages.of(Edtf.class);

    private final Locale language;

    EdtfAnswers(Locale language) {
        this.language = language;
    }

    String answer(String value) {
        try {
            return valid(Edtf.parse(value));
        } catch (IllegalEdtfException illegal) {
            return "{\"value\":" + quoted(value) + ",\"valid\":false,\"reason\":" + quoted(reason(illegal)) + "}";
        }
    }

    private static String valid(Edtf edtf) {
        return "{\"value\":" + quoted(edtf.text())
                + ",\"valid\":true,\"level\":" + edtf.level()
                + ",\"earliest\":" + day(edtf.earliest())
                + ",\"latest\":" + day(edtf.latest()) + "}";
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(date -> quoted(date.toString())).orElse("null");
    }

    private String reason(IllegalEdtfException illegal) {
        Map<String, String> where = Map.of("position", String.valueOf(illegal.position()));
        return MESSAGES.say(language, "reason." + illegal.reason().key(), where);
    }

    private static String quoted(String text) {
        return new JsonString(text).canonical();
    }
}
