package org.wettstein.cli;

import java.security.SecureRandom;
import java.time.Instant;
import org.wettstein.journal.Actor;
import org.wettstein.store.Store;
import org.wettstein.store.WorkbenchPiece;

/** Who acts when a command writes: one opaque id for this data folder's command line, kept on the workbench. */
final class CommandLineActor {
    private static final String KIND = "actor";
    private static final String NAME = "command-line";

    private CommandLineActor() {}

    static Actor of(Store store) {
        return store.workbench()
                .find(KIND, NAME)
                .map(WorkbenchPiece::content)
                .map(Actor::parse)
                .orElseGet(() -> introduced(store));
    }

    private static Actor introduced(Store store) {
        var actor = Actor.random(new SecureRandom());
        try (var transaction = store.begin()) {
            store.workbench().put(new WorkbenchPiece(KIND, NAME, actor.toString(), Instant.now()));
            transaction.commit();
        }
        return actor;
    }
}
