package org.wettstein.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.wettstein.journal.plaintext.Import;
import org.wettstein.store.Storage;

/** The register that a newcomer sees: Basel-Stadt's partnerships, compiled from public sources. */
final class Sample {
    private static final String FILE = "/samples/basel-stadt.jsonl";

    private Sample() {}

    static void load(Storage storage) {
        try (var stream = Sample.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("no " + FILE + " in this package");
            }
            Import.into(storage, stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
