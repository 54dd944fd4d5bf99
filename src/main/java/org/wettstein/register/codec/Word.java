package org.wettstein.register.codec;

import java.util.Locale;

/** How a constant of a fixed vocabulary is written: {@code LETTER_OF_INTENT} is {@code letter-of-intent}. */
public final class Word {
    private Word() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
