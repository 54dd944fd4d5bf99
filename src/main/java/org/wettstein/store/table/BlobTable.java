package org.wettstein.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wettstein.store.Blobs;
import org.wettstein.store.Checksum;

/** Blobs in their own table. */
public record BlobTable(Sql sql) implements Blobs {

    /** One that is there already is written anew: perhaps it was damaged. */
    @Override
    public String put(byte[] content) {
        var hash = Checksum.of(content);
        sql.run(
                "INSERT INTO blob (hash, content) VALUES (?, ?)"
                        + " ON CONFLICT (hash) DO UPDATE SET content = excluded.content",
                hash,
                content);
        return hash;
    }

    @Override
    public Optional<byte[]> find(String hash) {
        var found = sql.find("SELECT content FROM blob WHERE hash = ?", row -> bytes(row, 1), hash);
        if (found.isPresent() && !Checksum.of(found.get()).equals(hash)) {
            throw sql.broken("blob " + hash);
        }
        return found;
    }

    @Override
    public List<String> hashes() {
        return sql.list("SELECT hash FROM blob ORDER BY hash", row -> row.getString(1));
    }

    @Override
    public void remove(String hash) {
        sql.run("DELETE FROM blob WHERE hash = ?", hash);
    }

    public List<String> damages() {
        var damages = new ArrayList<String>();
        try (var rows = sql.rows("SELECT hash, content FROM blob", BlobTable::damage)) {
            rows.forEachRemaining(damages::add);
        }
        damages.removeIf(String::isEmpty);
        return damages;
    }

    private static String damage(ResultSet row) throws SQLException {
        var hash = row.getString(1);
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
