package org.wettstein.reading.check;

import java.util.Locale;

/** What sort of finding it is, for lists and for programs. */
enum FindingKind {
    CONTRADICTS,
    OUT_OF_DATE,
    MISSING,
    NOT_IN_THE_REGISTER,
    LESS_PRECISE,
    WRONG_LANGUAGE;

    static FindingKind of(Finding finding) {
        return switch (finding) {
            case Finding.Contradicts _ -> CONTRADICTS;
            case Finding.OutOfDate _ -> OUT_OF_DATE;
            case Finding.Missing _ -> MISSING;
            case Finding.NotInTheRegister _ -> NOT_IN_THE_REGISTER;
            case Finding.LessPrecise _, Finding.PartialName _ -> LESS_PRECISE;
            case Finding.WrongLanguage _ -> WRONG_LANGUAGE;
        };
    }

    String word() {
        return word(this);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
