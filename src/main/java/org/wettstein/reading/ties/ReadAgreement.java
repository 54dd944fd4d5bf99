package org.wettstein.reading.ties;

import java.util.Optional;
import org.wettstein.agreement.AgreementType;
import org.wettstein.edtf.Edtf;
import org.wettstein.reading.partners.Confidence;

/**
 * A signed text that the page tells of.
 *
 * @param title what the page calls it
 * @param signed absent if the page gives no date
 * @param validFrom of its term
 * @param pilot whether the page calls it a trial
 */
public record ReadAgreement(
        AgreementType type,
        String title,
        Optional<Edtf> signed,
        Optional<Edtf> validFrom,
        Optional<Edtf> validUntil,
        Optional<String> place,
        boolean unlimited,
        boolean pilot,
        Quoted quote,
        Confidence confidence) {}
