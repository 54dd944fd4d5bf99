package org.wettstein.journal.plaintext;

import java.io.InputStream;
import java.util.Map;
import org.wettstein.journal.Journal;
import org.wettstein.journal.JournalBroken;
import org.wettstein.journal.JsonSyntaxException;
import org.wettstein.journal.MalformedLine;
import org.wettstein.store.Storage;
import org.wettstein.store.Store;
import org.wettstein.store.opening.Stores;

/** Reads a journal from plain text into an empty storage, or goes on with exactly the journal that lies there. */
public final class Import {
    private final Lines lines;
    private final Arrivals arrivals;

    private Import(Lines lines, Arrivals arrivals) {
        this.lines = lines;
        this.arrivals = arrivals;
    }

    /**
     * All of it or nothing; the file may be larger than the memory.
     *
     * @throws ImportRefused if a line is wrong
     * @throws JournalBroken if the journal that lies there does not add up
     */
    public static Imported into(Storage storage, InputStream file) {
        boolean fresh = !Stores.isPrepared(storage);
        var store = Stores.openWriting(storage);
        try {
            var imported = into(store, storage, file);
            store.close();
            return imported;
        } catch (RuntimeException refusal) {
            if (fresh) {
                store.discard();
            } else {
                store.close();
            }
            throw refusal;
        }
    }

    private static Imported into(Store store, Storage storage, InputStream file) {
        if (store.findHead().isPresent()) {
            Journal.openReading(storage).close();
        }
        Imported imported;
        try (var transaction = store.beginAlone()) {
            imported = new Import(new Lines(file), new Arrivals(store)).run();
            transaction.commit();
        }
        store.purge();
        return imported;
    }

    private Imported run() {
        try {
            arrivals.header(line());
            for (var line = line(); !arrivals.end(line); line = line()) {
                arrivals.take(line);
            }
            if (lines.next().isPresent()) {
                throw new LineRefused("journal.import.after-the-end", Map.of());
            }
            return arrivals.imported();
        } catch (LineRefused | MalformedLine | JsonSyntaxException | JournalBroken why) {
            throw new ImportRefused(lines.number(), why);
        }
    }

    private Line line() {
        return Line.read(
                lines.next().orElseThrow(() -> new LineRefused("journal.import.no-end", Map.<String, Object>of())));
    }
}
