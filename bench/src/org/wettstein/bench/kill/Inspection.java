package org.wettstein.bench.kill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.wettstein.journal.Journal;
import org.wettstein.journal.Verification;
import org.wettstein.journal.plaintext.Export;
import org.wettstein.journal.plaintext.Import;
import org.wettstein.store.DataFolder;
import org.wettstein.store.Refusal;
import org.wettstein.store.opening.Stores;

/** Looks at what is left after a kill. */
record Inspection(Path folder, Tally tally) {

    void look(Ledger ledger) throws IOException {
        var data = new DataFolder(folder.resolve("data"));
        try (var journal = Journal.open(data, InstantSource.system(), new SecureRandom())) {
            require(journal, "journal");
            ledger.entries()
                    .forEach((position, hash) -> tally.looked(
                            position <= journal.head()
                                    && journal.entry(position).hash().toString().equals(hash),
                            "entry " + position));
            for (var copy : ledger.copies()) {
                tally.looked(isComplete(journal, folder.resolve(copy)), copy);
            }
            lookAtUnfinished(journal);
        } catch (Refusal broken) {
            tally.torn("journal: " + broken);
        }
        lookForSecrets(data, ledger);
    }

    private void require(Journal journal, String name) {
        if (!(journal.verify() instanceof Verification.Sound)) {
            tally.torn(name);
        }
    }

    /** A copy holds the very bytes of the journal's export. */
    private static boolean isComplete(Journal journal, Path copy) throws IOException {
        if (Files.isRegularFile(copy)) {
            return exported(journal).equals(Files.readString(copy));
        }
        try (var other = Journal.openReading(new DataFolder(copy))) {
            return other.headHash().equals(journal.headHash()) && other.verify() instanceof Verification.Sound;
        }
    }

    private static String exported(Journal journal) throws IOException {
        var text = new ByteArrayOutputStream();
        Export.whole(journal).writeTo(text);
        return text.toString(StandardCharsets.UTF_8);
    }

    /** What was not acknowledged may be there or not, but never by half; and whoever does it again meets no obstacle. */
    private void lookAtUnfinished(Journal journal) throws IOException {
        try (var files = Files.list(folder)) {
            for (var each : files.filter(Files::isDirectory).toList()) {
                if (!again(journal, each)) {
                    tally.torn(each.getFileName().toString());
                }
            }
        }
    }

    private boolean again(Journal journal, Path copy) throws IOException {
        var data = new DataFolder(copy);
        var name = copy.getFileName().toString();
        if (name.startsWith("imported")) {
            try (var file = Files.newInputStream(folder.resolve("whole.jsonl"))) {
                Import.into(data, file);
            }
            return isComplete(journal, copy);
        }
        if (name.startsWith("backup")) {
            if (!data.holdsJournal()) {
                Stores.copy(new DataFolder(folder.resolve("data")), data);
            }
            return isComplete(journal, copy);
        }
        return true;
    }

    /** A redaction that was acknowledged left no trace in the files. */
    private void lookForSecrets(DataFolder data, Ledger ledger) throws IOException {
        for (var name : List.of("journal.db", "journal.db-wal")) {
            var file = data.path().resolve(name);
            if (Files.exists(file) && !ledger.gone().isEmpty()) {
                var bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                ledger.gone().stream()
                        .filter(position -> bytes.contains(Office.SECRET + position + '"'))
                        .forEach(position -> tally.torn("redaction " + position));
            }
        }
    }
}
