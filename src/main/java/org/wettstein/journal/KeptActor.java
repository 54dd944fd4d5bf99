package org.wettstein.journal;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.wettstein.store.Store;
import org.wettstein.store.WorkbenchPiece;

/**
 * Who acts where no person is known: an opaque id for each way in, the same one for this register at all its nodes, kept on
 * the workbench.
 */
public enum KeptActor {
    COMMAND_LINE("command-line"),
    PROGRAM_WITH_TOKEN("changes-by-token");

    private static final String KIND = "actor";

    private final String name;

    KeptActor(String name) {
        this.name = name;
    }

    /** Introduced when it first acts. */
    public Actor of(Store store) {
        return find(store).orElseGet(() -> introduced(store));
    }

    private Optional<Actor> find(Store store) {
        return store.workbench().find(KIND, name).map(WorkbenchPiece::content).map(Actor::parse);
    }

    /** One for all nodes, whichever is asked first. */
    private Actor introduced(Store store) {
        try (var transaction = store.beginAlone()) {
            var actor = find(store).orElseGet(() -> Actor.random(new SecureRandom()));
            store.workbench().put(new WorkbenchPiece(KIND, name, actor.toString(), Instant.now()));
            transaction.commit();
            return actor;
        }
    }
}
