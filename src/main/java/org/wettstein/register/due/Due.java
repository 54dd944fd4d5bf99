package org.wettstein.register.due;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;

/**
 * Something that falls due.
 *
 * @param date the day, or the last one that may be meant
 * @param recorded the date as the register has it, for the words: {@code 2025}
 * @param record the agreement, commitment or partnership
 * @param knowFrom when the office wants to know of it
 * @param arguments what a sentence about it needs besides: {@code years} of an anniversary
 */
public record Due(
        LocalDate date,
        Edtf recorded,
        DueKind kind,
        Id record,
        Optional<LocalDate> knowFrom,
        Map<String, Object> arguments) {

    public Due {
        arguments = Map.copyOf(arguments);
    }

    /** Whether it falls on this very day, and not on the last of those that may be meant. */
    public boolean knownToTheDay() {
        return isDay(recorded) && (!(arguments.get("end") instanceof Edtf end) || isDay(end));
    }

    private static boolean isDay(Edtf date) {
        return date.text().equals(date.latest().map(LocalDate::toString).orElse(""));
    }
}
