package org.wettstein.journal;

import java.util.Map;
import org.wettstein.store.Refusal;
import org.wettstein.store.Storage;
import org.wettstein.store.StoreUnusable;
import org.wettstein.store.opening.Stores;

/** A copy of all that is stored, workbench and blobs included, made beside a running server and checked by its hashes. */
public final class Backup {
    private Backup() {}

    /**
     * Copies a journal to where there is none yet. A backup and its restoring are the same act in two directions.
     *
     * @throws JournalBroken if the source does not add up
     * @throws BackupRefused if the copy does not
     */
    public static Verification.Sound copy(Storage source, Storage target) {
        if (!Stores.isFree(target)) {
            throw new StoreUnusable("store.not-empty", target);
        }
        Journal.openReading(source).close();
        Stores.copy(source, target);
        try (var journal = Journal.openReading(target)) {
            return switch (journal.verify()) {
                case Verification.Sound sound -> sound;
                case Verification.Broken broken -> throw new BackupRefused(target, broken.key());
                case Verification.Damaged damaged -> throw new BackupRefused(target, damaged.key());
            };
        }
    }

    /** A copy that does not add up; it is left where it is, for whoever wants to know why. */
    public static final class BackupRefused extends Refusal {
        private static final long serialVersionUID = 1L;

        private BackupRefused(Storage target, String detail) {
            super("journal.backup-broken", Map.of("folder", target.name(), "detail", detail));
        }
    }
}
