package org.wettstein.web;

import java.time.LocalDate;

/**
 * What all pages of a site are written from at one moment: when it changes, every page is another.
 *
 * @param day today where the register is at home
 */
public record Edition(String build, String register, long version, LocalDate day) {

    boolean isBefore(Edition other) {
        return register.equals(other.register) && version < other.version;
    }
}
