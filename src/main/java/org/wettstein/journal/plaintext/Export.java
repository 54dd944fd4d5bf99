package org.wettstein.journal.plaintext;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.wettstein.journal.Journal;
import org.wettstein.journal.Leaves;
import org.wettstein.journal.StoredLeaf;
import org.wettstein.store.StoredItem;

/** Writes a journal as plain text, all of it or what everybody may see. */
public final class Export {
    private final Journal journal;
    private final Predicate<StoredItem.Kept> shown;

    private Export(Journal journal, Predicate<StoredItem.Kept> shown) {
        this.journal = journal;
        this.shown = shown;
    }

    /** With everything that is internal: it belongs to the office alone. */
    public static Export whole(Journal journal) {
        return new Export(journal, _ -> true);
    }

    /**
     * Only what is public: reasons and items that are internal, under embargo or withdrawn stand there as hashes.
     *
     * @param day in the holder's time zone, for what is public from a day on
     */
    public static Export publicOn(Journal journal, LocalDate day) {
        return new Export(journal, new PublicItems(journal, day));
    }

    /** Does not close the stream. */
    public void writeTo(OutputStream stream) throws IOException {
        long last = journal.head();
        var head = journal.headHash();
        var text = new BufferedOutputStream(stream, 1 << 16);
        line(text, new Line.Header(journal.register()).json().canonical());
        try (var leaves = Leaves.from(journal.store(), 1)) {
            for (long position = 1; position <= last; position++) {
                leaf(text, leaves.next());
            }
        }
        line(text, new Line.End(last, head).json().canonical());
        text.flush();
    }

    private void leaf(OutputStream text, StoredLeaf leaf) throws IOException {
        var hashes = leaf.read().items().keySet().iterator();
        for (var item : leaf.items()) {
            var absence = new Line.Absence(hashes.next());
            line(
                    text,
                    switch (item) {
                        case StoredItem.Kept kept when shown.test(kept) -> kept.content();
                        case StoredItem.Kept _, StoredItem.Withheld _ ->
                            absence.json().canonical();
                    });
        }
        line(text, leaf.entry().content());
    }

    private static void line(OutputStream text, String line) throws IOException {
        text.write(line.getBytes(StandardCharsets.UTF_8));
        text.write('\n');
    }
}
