package org.wettstein.bench.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.wettstein.bench.Population;
import org.wettstein.bench.Scratch;
import org.wettstein.journal.plaintext.Export;
import org.wettstein.store.DataFolder;

/** Where processes are killed one after the other: a folder with a journal, its export, and what they acknowledged. */
record Place(Path folder, Ledger ledger) {
    private static final int ENTRIES = 200;

    /** Makes a folder to copy from. */
    static void prepare(Path model) throws IOException {
        Files.createDirectories(model);
        var population = new Population();
        try (var journal = population.begin(new DataFolder(model.resolve("data")));
                var file = Files.newOutputStream(model.resolve("whole.jsonl"))) {
            journal.append(population.entries(0, ENTRIES));
            Export.whole(journal).writeTo(file);
        }
    }

    static Place copied(Path model, Path folder) throws IOException {
        Scratch.remove(folder);
        try (var files = Files.walk(model)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(model.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return new Place(folder, new Ledger());
    }
}
