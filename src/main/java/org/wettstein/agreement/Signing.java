package org.wettstein.agreement;

import java.util.List;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;

/**
 * When, where, how and by whom a text was signed.
 *
 * @param mode absent where no source tells it
 */
public record Signing(Optional<Edtf> date, Optional<Id> place, Optional<SigningMode> mode, List<Signature> signatures) {

    public Signing {
        signatures = List.copyOf(signatures);
    }
}
