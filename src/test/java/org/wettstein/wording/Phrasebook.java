package org.wettstein.wording;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.wettstein.register.Audience;
import org.wettstein.register.Register;
import org.wettstein.samples.ChangeFile;
import org.wettstein.samples.Samples;

/**
 * Registers to be told. The phrasebook is made for its sentences: every reason that a standing can have, and places with
 * and without article, in four languages.
 */
final class Phrasebook {
    private static final Path FOLDER = Path.of("src/test/resources/org/wettstein/wording/phrasebook");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Map<String, Register> REGISTERS = Map.of(
            "phrasebook", office(),
            "basel-stadt", Samples.baselStadt(),
            "seldwyla", Samples.seldwyla());

    private Phrasebook() {}

    /** The phrasebook with what is under embargo. */
    static Register office() {
        return Samples.register(ChangeFile.list(FOLDER));
    }

    /** A register by its name, as everybody sees it in November 2026. */
    static Register register(String name) {
        return REGISTERS.get(name).as(new Audience.Everybody(TODAY));
    }

    static Iterable<Register> registers() {
        return REGISTERS.keySet().stream().sorted().map(Phrasebook::register).toList();
    }
}
