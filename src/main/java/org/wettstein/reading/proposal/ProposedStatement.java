package org.wettstein.reading.proposal;

import org.wettstein.journal.Id;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.ties.Quoted;
import org.wettstein.source.Claim;
import org.wettstein.source.PropertyPath;
import org.wettstein.source.Value;

/** What a page says about one property of a record of the register, or of one that is proposed with it. */
public record ProposedStatement(
        Id record,
        PropertyPath property,
        Claim claim,
        Value value,
        Quoted quote,
        Confidence confidence,
        Effect effect) {}
