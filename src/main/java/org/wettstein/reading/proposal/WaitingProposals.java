package org.wettstein.reading.proposal;

import java.time.Instant;
import org.wettstein.store.Store;
import org.wettstein.store.WorkbenchPiece;

/** Proposals on the workbench: what a page gives and nobody has accepted yet waits there for a person. */
public final class WaitingProposals {
    private static final String KIND = "proposal";

    private WaitingProposals() {}

    /** In the place of what the same page gave before. */
    public static void put(Store store, Proposal proposal) {
        try (var transaction = store.begin()) {
            store.workbench()
                    .put(new WorkbenchPiece(
                            KIND,
                            proposal.source().id().name(),
                            ProposalForm.of(proposal).canonical(),
                            Instant.now()));
            transaction.commit();
        }
    }
}
