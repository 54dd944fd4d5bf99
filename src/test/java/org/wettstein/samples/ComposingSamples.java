package org.wettstein.samples;

import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Id;
import org.wettstein.journal.Journal;
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

    /** Composes the sample as a journal in an empty folder. */
    static void compose(String name, DataFolder folder) {
        new ComposingSamples(name).compose(folder);
    }

    private void compose(DataFolder folder) {
        try (var journal = Journal.create(folder, new Id("holder", name), now::get, random)) {
            var live = new LiveRegister(journal);
            var changing = new ChangingRegister(live, random);
            Samples.files(name).forEach(file -> apply(file, live, changing));
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
