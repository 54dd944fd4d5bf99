package org.wettstein.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Id;
import org.wettstein.journal.Journal;
import org.wettstein.journal.plaintext.Export;
import org.wettstein.register.LiveRegister;
import org.wettstein.register.change.ChangingRegister;
import org.wettstein.register.change.Judgement;
import org.wettstein.store.DataFolder;

/**
 * Composes a register of {@code samples/} out of its change files, each judged by every rule: the same bytes every time,
 * because time, actor and salts are fixed.
 */
final class ComposingSamples {
    private static final long SEED = 1646;

    private final String name;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Random random = new Random(SEED);
    private final Actor actor = Actor.random(random);

    private ComposingSamples(String name) {
        this.name = name;
    }

    /** The committed export of a sample. */
    static Path file(String name) {
        return Path.of("samples", name + ".jsonl");
    }

    /** The sample as an export, by way of a journal in an empty folder. */
    static byte[] compose(String name, DataFolder folder) throws IOException {
        return new ComposingSamples(name).compose(folder);
    }

    private byte[] compose(DataFolder folder) throws IOException {
        try (var journal = Journal.create(folder, new Id("holder", name), now::get, random)) {
            var live = new LiveRegister(journal);
            var changing = new ChangingRegister(live, random);
            Samples.files(name).forEach(file -> apply(file, live, changing));
            var export = new ByteArrayOutputStream();
            Export.whole(journal).writeTo(export);
            return export.toByteArray();
        }
    }

    private void apply(ChangeFile file, LiveRegister live, ChangingRegister changing) {
        now.set(file.time());
        var judgement = changing.apply(file.change(actor, live.head()));
        if (!(judgement instanceof Judgement.Accepted)) {
            throw new IllegalStateException(file.path() + ": " + judgement);
        }
    }
}
