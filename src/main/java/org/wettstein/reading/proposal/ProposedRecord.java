package org.wettstein.reading.proposal;

import org.wettstein.journal.Id;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.ties.Quoted;

/** A record that the register does not have. */
public record ProposedRecord(Id id, Record record, Quoted quote, Confidence confidence) {}
