package org.wettstein.register.due;

import java.time.LocalDate;

/** The days somebody asks about, both included. */
record Window(LocalDate from, LocalDate to) {

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
