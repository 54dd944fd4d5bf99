package org.wettstein.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wettstein.store.Checksum;
import org.wettstein.store.Workbench;
import org.wettstein.store.WorkbenchPiece;

/** The workbench in its own table; each piece carries a checksum, since no chain covers it. */
public record WorkbenchTable(Sql sql) implements Workbench {
    private static final String SELECT = "SELECT kind, id, content, changed, hash FROM workbench";

    @Override
    public void put(WorkbenchPiece piece) {
        sql.run(
                "INSERT INTO workbench (kind, id, content, changed, hash) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (kind, id) DO UPDATE"
                        + " SET content = excluded.content, changed = excluded.changed, hash = excluded.hash",
                piece.kind(),
                piece.id(),
                sql.kept(piece.content()),
                piece.changed().toEpochMilli(),
                Checksum.of(piece));
    }

    @Override
    public Optional<WorkbenchPiece> find(String kind, String id) {
        return sql.find(SELECT + " WHERE kind = ? AND id = ?", this::piece, kind, id);
    }

    @Override
    public List<WorkbenchPiece> list(String kind) {
        return sql.list(SELECT + " WHERE kind = ? ORDER BY id", this::piece, kind);
    }

    @Override
    public List<WorkbenchPiece> all() {
        return sql.list(SELECT + " ORDER BY kind, id", this::piece);
    }

    @Override
    public void remove(String kind, String id) {
        sql.run("DELETE FROM workbench WHERE kind = ? AND id = ?", kind, id);
    }

    public List<String> damages() {
        return sql.list(SELECT, row -> intact(row) ? "" : name(row)).stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String name(ResultSet row) throws SQLException {
        return "workbench " + row.getString(1) + " " + row.getString(2);
    }

    private boolean intact(ResultSet row) throws SQLException {
        return Checksum.of(read(row)).equals(row.getString(5));
    }

    private WorkbenchPiece read(ResultSet row) throws SQLException {
        return new WorkbenchPiece(
                row.getString(1), row.getString(2), sql.keptText(row, 3), Instant.ofEpochMilli(row.getLong(4)));
    }

    private WorkbenchPiece piece(ResultSet row) throws SQLException {
        if (!intact(row)) {
            throw sql.broken(name(row));
        }
        return read(row);
    }
}
