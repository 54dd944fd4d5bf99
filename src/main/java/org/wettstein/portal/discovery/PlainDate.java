package org.wettstein.portal.discovery;

import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfInterval;

/** Dates that ISO 8601 can say without the signs of doubt that EDTF adds: a day, a month or a year. */
final class PlainDate {
    private static final String PLAIN = "[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?";

    private PlainDate() {}

    static Optional<String> find(Edtf date) {
        return plain(date.text());
    }

    static Optional<String> begin(Edtf date) {
        return date instanceof EdtfInterval ? plain(date.text().split("/", -1)[0]) : find(date);
    }

    /** Of an interval; anything else ends as it begins. */
    static Optional<String> end(Edtf date) {
        return date instanceof EdtfInterval ? plain(date.text().split("/", -1)[1]) : Optional.empty();
    }

    private static Optional<String> plain(String text) {
        return Optional.of(text).filter(date -> date.matches(PLAIN));
    }
}
