package org.wettstein.reading.check;

import java.util.Locale;

/** What sort of finding it is, for lists and for programs. */
enum FindingKind {
    CONTRADICTS,
    OUT_OF_DATE,
    LESS_PRECISE;

    static FindingKind of(Finding finding) {
        return switch (finding) {
            case Finding.Contradicts _ -> CONTRADICTS;
            case Finding.OutOfDate _ -> OUT_OF_DATE;
            case Finding.LessPrecise _ -> LESS_PRECISE;
        };
    }

    String word() {
        return word(this);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
