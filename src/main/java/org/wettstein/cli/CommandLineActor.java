package org.wettstein.cli;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.wettstein.journal.Actor;
import org.wettstein.store.Store;
import org.wettstein.store.WorkbenchPiece;

/** Who acts when a command writes: one opaque id for this register's command line, kept on the workbench. */
final class CommandLineActor {
    private static final String KIND = "actor";
    private static final String NAME = "command-line";

    private CommandLineActor() {}

    static Actor of(Store store) {
        return find(store).orElseGet(() -> introduced(store));
    }

    private static Optional<Actor> find(Store store) {
        return store.workbench().find(KIND, NAME).map(WorkbenchPiece::content).map(Actor::parse);
    }

    private static Actor introduced(Store store) {
        try (var transaction = store.beginAlone()) {
            var actor = find(store).orElseGet(() -> Actor.random(new SecureRandom()));
            store.workbench().put(new WorkbenchPiece(KIND, NAME, actor.toString(), Instant.now()));
            transaction.commit();
            return actor;
        }
    }
}
