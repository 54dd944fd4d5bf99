package org.wettstein.bench.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Draft;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Item;
import org.wettstein.journal.Journal;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.Step;
import org.wettstein.journal.Visibility;
import org.wettstein.journal.Withholding;
import org.wettstein.journal.plaintext.Export;
import org.wettstein.journal.plaintext.Import;
import org.wettstein.store.DataFolder;
import org.wettstein.store.opening.Stores;

/**
 * What is done until the kill comes. Every acknowledgement goes to standard output at once: {@code done 17 <hash>} for an
 * entry, {@code copied} for a file or folder that is complete, {@code gone} for a secret in an entry.
 */
public final class Office {
    static final String SECRET = "Heinrich-must-be-forgotten-";
    private static final int SMALL = 300;
    private static final int LARGE = 400_000;

    private final SecureRandom random = new SecureRandom();
    private final Actor actor = Actor.random(random);
    private final Path folder;

    private Office(Path folder) {
        this.folder = folder;
    }

    public static void work(String scenario, String folder) throws IOException {
        var office = new Office(Path.of(folder));
        switch (Scenario.valueOf(scenario)) {
            case APPENDING -> office.append(SMALL);
            case CHECKPOINTING -> office.append(LARGE);
            case IMPORTING -> office.importAgain();
            case EXPORTING -> office.export();
            case BACKING_UP -> office.backUp();
            case REDACTING -> office.redact();
        }
    }

    private DataFolder data() {
        return new DataFolder(folder.resolve("data"));
    }

    private Journal open() {
        return Journal.open(data(), InstantSource.system(), random);
    }

    private void append(int size) {
        try (var journal = open()) {
            begun();
            while (true) {
                append(journal, size);
            }
        }
    }

    private void append(Journal journal, int size) {
        var steps = new TreeMap<Id, Step>();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            var item = Item.of(
                    "place", new Visibility.Internal(), JsonObject.of("text", "x".repeat(random.nextInt(size))));
            steps.put(Id.opaque("place", random), new Step.Setting(item, Optional.empty()));
        }
        journal.append(Draft.of(actor, "because", steps));
        done(journal);
    }

    private void importAgain() throws IOException {
        begun();
        for (int i = 0; true; i++) {
            var target = new DataFolder(folder.resolve("imported-" + i));
            try (var file = Files.newInputStream(folder.resolve("whole.jsonl"))) {
                Import.into(target, file);
            }
            System.out.println("copied " + target.path().getFileName());
        }
    }

    private void export() throws IOException {
        begun();
        for (int i = 0; true; i++) {
            try (var journal = Journal.openReading(data());
                    var file = Files.newOutputStream(folder.resolve("export-" + i + ".jsonl"))) {
                Export.whole(journal).writeTo(file);
            }
            System.out.println("copied export-" + i + ".jsonl");
        }
    }

    private void backUp() {
        begun();
        for (int i = 0; true; i++) {
            Stores.copy(data(), new DataFolder(folder.resolve("backup-" + i)));
            System.out.println("copied backup-" + i);
        }
    }

    /** Writes a secret, and takes it away again. */
    private void redact() {
        try (var journal = open()) {
            begun();
            while (true) {
                var steps = new TreeMap<Id, Step>();
                var secret = Item.of(
                        "person", new Visibility.Internal(), JsonObject.of("name", SECRET + (journal.head() + 1)));
                var id = Id.opaque("person", random);
                steps.put(id, new Step.Setting(secret, Optional.empty()));
                journal.append(Draft.of(actor, "because", steps));
                done(journal);
                var hashes = new TreeSet<Hash>();
                hashes.add(journal.entry(journal.head()).sets().get(id));
                var withheld = journal.withhold(actor, "on request", new Withholding(hashes, "§ 9", "board"));
                done(journal);
                if (withheld.gone()) {
                    System.out.println("gone " + (journal.head() - 1));
                }
            }
        }
    }

    private static void begun() {
        System.out.println("begun");
    }

    private static void done(Journal journal) {
        System.out.println("done " + journal.head() + " " + journal.headHash());
    }
}
