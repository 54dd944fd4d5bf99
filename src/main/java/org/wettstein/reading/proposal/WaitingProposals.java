package org.wettstein.reading.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wettstein.journal.Id;
import org.wettstein.register.change.Change;
import org.wettstein.register.change.Step;
import org.wettstein.store.Store;
import org.wettstein.store.WorkbenchPiece;

/** Proposals on the workbench: what a page gives and nobody has accepted yet waits there for a person. */
public final class WaitingProposals {
    private static final String KIND = "proposal";

    private WaitingProposals() {}

    /**
     * In the place of what the same page gave before; what waits of a page that was taken over stays as it is.
     *
     * @param page which page it is, among others of the same name
     * @return whether anything is different now
     */
    public static boolean put(Store store, String page, Proposal proposal) {
        if (proposal.known()) {
            return false;
        }
        var content = ProposalForm.of(proposal).canonical();
        try (var transaction = store.begin()) {
            var waiting = store.workbench().find(KIND, page);
            boolean same =
                    waiting.filter(piece -> piece.content().equals(content)).isPresent();
            boolean nothing = waiting.isEmpty() && proposal.isEmpty();
            if (same || nothing) {
                return false;
            }
            if (proposal.isEmpty()) {
                store.workbench().remove(KIND, page);
            } else {
                store.workbench().put(new WorkbenchPiece(KIND, page, content, Instant.now()));
            }
            transaction.commit();
            return true;
        }
    }

    /** Leaves only what a change did not take over. */
    public static void putRest(Store store, String page, Proposal proposal, Change accepted) {
        Set<Id> set = accepted.steps().stream()
                .filter(Step.Setting.class::isInstance)
                .map(step -> ((Step.Setting) step).id())
                .collect(Collectors.toSet());
        put(store, page, proposal.after(set));
    }

    /** As JSON, in the order of their pages. */
    public static List<String> list(Store store) {
        return store.workbench().list(KIND).stream()
                .map(WorkbenchPiece::content)
                .toList();
    }
}
