package org.wettstein.journal;

import java.util.Map;
import org.wettstein.store.DataFolder;
import org.wettstein.store.Refusal;
import org.wettstein.store.StoreUnusable;

/** A copy of a whole data folder, workbench and blobs included, made beside a running server and checked by its hashes. */
public final class Backup {
    private Backup() {}

    /**
     * Copies a journal into an empty folder. A backup and its restoring are the same act in two directions.
     *
     * @throws JournalBroken if the source does not add up
     * @throws BackupRefused if the copy does not
     */
    public static Verification.Sound copy(DataFolder source, DataFolder target) {
        if (!target.isEmpty()) {
            throw new StoreUnusable("store.not-empty", target.path());
        }
        try (var journal = Journal.openReading(source)) {
            journal.store().copyTo(target);
        }
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

        private BackupRefused(DataFolder target, String detail) {
            super("journal.backup-broken", Map.of("folder", target.path().toString(), "detail", detail));
        }
    }
}
