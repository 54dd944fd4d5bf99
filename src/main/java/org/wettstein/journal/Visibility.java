package org.wettstein.journal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Who may see a state of a record: everybody, everybody from a day on, or the office alone. */
public sealed interface Visibility {
    /** For everybody. */
    record Public() implements Visibility {}

    /** Under embargo: for everybody from this day on, in the holder's time zone; until then internal. */
    record PublicFrom(LocalDate day) implements Visibility {
        public PublicFrom {
            if (day.getYear() < 0 || day.getYear() > 9999) {
                throw new IllegalArgumentException("a year has four digits: " + day);
            }
        }
    }

    /** For the office alone. */
    record Internal() implements Visibility {}

    String PUBLIC_FROM = "public from ";

    static Optional<Visibility> find(String text) {
        return switch (text) {
            case "public" -> Optional.of(new Public());
            case "internal" -> Optional.of(new Internal());
            default -> text.startsWith(PUBLIC_FROM) ? from(text.substring(PUBLIC_FROM.length())) : Optional.empty();
        };
    }

    private static Optional<Visibility> from(String day) {
        try {
            return day.length() == 10 ? Optional.of(new PublicFrom(LocalDate.parse(day))) : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    static Visibility parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("not a visibility: " + text));
    }

    default boolean publicOn(LocalDate day) {
        return switch (this) {
            case Public _ -> true;
            case PublicFrom embargo -> !day.isBefore(embargo.day());
            case Internal _ -> false;
        };
    }

    /** The one of two that lets the public see less. */
    static Visibility stricter(Visibility one, Visibility other) {
        return one.firstDay().isBefore(other.firstDay()) ? other : one;
    }

    /** The first day on which everybody may see it; the end of time for what is internal. */
    default LocalDate firstDay() {
        return switch (this) {
            case Public _ -> LocalDate.MIN;
            case PublicFrom embargo -> embargo.day();
            case Internal _ -> LocalDate.MAX;
        };
    }

    /** {@code public}, {@code public from 2027-01-01} or {@code internal}. */
    default String text() {
        return switch (this) {
            case Public _ -> "public";
            case PublicFrom embargo -> PUBLIC_FROM + embargo.day();
            case Internal _ -> "internal";
        };
    }
}
