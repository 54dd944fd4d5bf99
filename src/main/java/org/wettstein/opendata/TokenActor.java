package org.wettstein.opendata;

import java.security.SecureRandom;
import java.time.Instant;
import org.wettstein.journal.Actor;
import org.wettstein.store.Store;
import org.wettstein.store.WorkbenchPiece;

/** Who acts when a program with the token writes: one opaque id for this data folder, kept on the workbench. */
final class TokenActor {
    private static final String KIND = "actor";
    private static final String NAME = "changes-by-token";

    private TokenActor() {}

    static Actor of(Store store) {
        try (var transaction = store.begin()) {
            var known = store.workbench()
                    .find(KIND, NAME)
                    .map(WorkbenchPiece::content)
                    .map(Actor::parse);
            var actor = known.orElseGet(() -> Actor.random(new SecureRandom()));
            store.workbench().put(new WorkbenchPiece(KIND, NAME, actor.toString(), Instant.now()));
            transaction.commit();
            return actor;
        }
    }
}
