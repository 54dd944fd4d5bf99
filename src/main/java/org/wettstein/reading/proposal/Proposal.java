package org.wettstein.reading.proposal;

import java.util.List;
import org.wettstein.source.Source;

/**
 * What one page gives a register: records and statements that nobody has accepted yet.
 *
 * @param source the page
 * @param known whether the register has read exactly this page before
 */
public record Proposal(Source source, boolean known, List<ProposedRecord> records, List<ProposedStatement> statements) {

    public Proposal {
        records = List.copyOf(records);
        statements = List.copyOf(statements);
    }
}
