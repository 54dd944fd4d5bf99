package org.wettstein.reading.proposal;

import java.util.List;
import java.util.Set;
import org.wettstein.journal.Id;
import org.wettstein.source.Source;

/**
 * What one page gives a register: records and statements that nobody has accepted yet.
 *
 * @param source the page
 * @param known whether the register has read exactly this page before
 * @param matters what only a person can take over
 */
public record Proposal(
        Source source,
        boolean known,
        List<ProposedRecord> records,
        List<ProposedStatement> statements,
        List<ForAPerson> matters) {

    public Proposal {
        records = List.copyOf(records);
        statements = List.copyOf(statements);
        matters = List.copyOf(matters);
    }

    /** What waits for a person after these records and every certain statement were taken over. */
    Proposal after(Set<Id> accepted) {
        return new Proposal(
                source,
                known,
                records.stream()
                        .filter(record -> !accepted.contains(record.id()))
                        .toList(),
                statements.stream()
                        .filter(statement -> !statement.confidence().certain())
                        .toList(),
                matters);
    }

    boolean isEmpty() {
        return records.isEmpty() && statements.isEmpty() && matters.isEmpty();
    }
}
