package org.wettstein.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wettstein.store.Blobs;
import org.wettstein.store.Checksum;
import org.wettstein.store.StoreBroken;

/** Blobs in their own table. */
record SqliteBlobs(Sqlite sqlite) implements Blobs {

    @Override
    public String put(byte[] content) {
        var hash = Checksum.of(content);
        sqlite.run("INSERT OR REPLACE INTO blob VALUES (?, ?)", hash, content);
        return hash;
    }

    @Override
    public Optional<byte[]> find(String hash) {
        var found = sqlite.find("SELECT content FROM blob WHERE hash = ?", row -> row.getBytes(1), hash);
        if (found.isPresent() && !Checksum.of(found.get()).equals(hash)) {
            throw new StoreBroken(sqlite.file(), "blob " + hash);
        }
        return found;
    }

    List<String> damages() {
        var damages = new ArrayList<String>();
        try (var rows = sqlite.rows("SELECT hash, content FROM blob", row -> {
            var hash = row.getString(1);
            return Checksum.of(row.getBytes(2)).equals(hash) ? "" : "blob " + hash;
        })) {
            rows.forEachRemaining(damages::add);
        }
        damages.removeIf(String::isEmpty);
        return damages;
    }

    @Override
    public List<String> hashes() {
        return sqlite.list("SELECT hash FROM blob ORDER BY hash", row -> Sqlite.text(row, 1));
    }

    @Override
    public void remove(String hash) {
        sqlite.run("DELETE FROM blob WHERE hash = ?", hash);
    }
}
