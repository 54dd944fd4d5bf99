package org.wettstein.wording;

import java.util.Optional;
import org.wettstein.agreement.Agreement;
import org.wettstein.edtf.Edtf;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Register;
import org.wettstein.register.standing.Standings;

/**
 * How a tie began in writing.
 *
 * @param text the agreement with which it formally began
 * @param begin when that was
 */
record Founding(Agreement text, Edtf begin) {

    static Optional<Founding> of(Register register, Partnership partnership) {
        return Standings.first(register, partnership)
                .flatMap(course -> course.begin().map(begin -> new Founding(course.agreement(), begin)));
    }
}
