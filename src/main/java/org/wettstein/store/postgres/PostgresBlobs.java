package org.wettstein.store.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wettstein.store.Blobs;
import org.wettstein.store.Checksum;
import org.wettstein.store.StoreBroken;

/** Blobs in their own table. */
record PostgresBlobs(Postgres postgres) implements Blobs {

    @Override
    public String put(byte[] content) {
        var hash = Checksum.of(content);
        postgres.run("INSERT INTO blob VALUES (?, ?) ON CONFLICT (hash) DO NOTHING", hash, content);
        return hash;
    }

    @Override
    public Optional<byte[]> find(String hash) {
        var found = postgres.find("SELECT content FROM blob WHERE hash = ?", row -> bytes(row, 1), hash);
        if (found.isPresent() && !Checksum.of(found.get()).equals(hash)) {
            throw new StoreBroken(postgres.address().database(), "blob " + hash);
        }
        return found;
    }

    @Override
    public List<String> hashes() {
        return postgres.list("SELECT hash FROM blob ORDER BY hash", row -> Postgres.text(row, 1));
    }

    @Override
    public void remove(String hash) {
        postgres.run("DELETE FROM blob WHERE hash = ?", hash);
    }

    List<String> damages() {
        var damages = new ArrayList<String>();
        try (var rows = postgres.rows("SELECT hash, content FROM blob", PostgresBlobs::damage)) {
            rows.forEachRemaining(damages::add);
        }
        damages.removeIf(String::isEmpty);
        return damages;
    }

    private static String damage(ResultSet row) throws SQLException {
        var hash = Postgres.text(row, 1);
        return Checksum.of(bytes(row, 2)).equals(hash) ? "" : "blob " + hash;
    }

    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        var bytes = row.getBytes(column);
        if (bytes == null) {
            throw new SQLException("nothing in column " + column);
        }
        return bytes;
    }
}
