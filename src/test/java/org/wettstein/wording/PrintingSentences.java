package org.wettstein.wording;

import java.time.LocalDate;
import java.util.Locale;

/** Prints all sentences of a register, to be read aloud: {@code PrintingSentences basel-stadt de 2026-11-23}. */
final class PrintingSentences {
    private PrintingSentences() {}

    public static void main(String... arguments) {
        var day = LocalDate.parse(arguments[2]);
        Telling.of(Phrasebook.register(arguments[0]), Locale.forLanguageTag(arguments[1]), day)
                .everything()
                .map(told -> told.subject() + " | " + day + " | " + Golden.visible(told.words()))
                .forEach(IO::println);
    }
}
