package org.wettstein.store.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wettstein.store.Checksum;
import org.wettstein.store.StoreBroken;
import org.wettstein.store.Workbench;
import org.wettstein.store.WorkbenchPiece;

/** The workbench in its own table; each piece carries a checksum, since no chain covers it. */
record PostgresWorkbench(Postgres postgres) implements Workbench {
    private static final String SELECT = "SELECT kind, id, content, changed, hash FROM workbench";

    @Override
    public void put(WorkbenchPiece piece) {
        postgres.run(
                "INSERT INTO workbench (kind, id, content, changed, hash) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (kind, id) DO UPDATE"
                        + " SET content = excluded.content, changed = excluded.changed, hash = excluded.hash",
                piece.kind(),
                piece.id(),
                Texts.bytes(piece.content()),
                piece.changed().toEpochMilli(),
                Checksum.of(piece));
    }

    @Override
    public Optional<WorkbenchPiece> find(String kind, String id) {
        return postgres.find(SELECT + " WHERE kind = ? AND id = ?", this::piece, kind, id);
    }

    @Override
    public List<WorkbenchPiece> list(String kind) {
        return postgres.list(SELECT + " WHERE kind = ? ORDER BY id", this::piece, kind);
    }

    @Override
    public List<WorkbenchPiece> all() {
        return postgres.list(SELECT + " ORDER BY kind, id", this::piece);
    }

    @Override
    public void remove(String kind, String id) {
        postgres.run("DELETE FROM workbench WHERE kind = ? AND id = ?", kind, id);
    }

    List<String> damages() {
        return postgres.list(SELECT, row -> intact(row) ? "" : name(row)).stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String name(ResultSet row) throws SQLException {
        return "workbench " + row.getString(1) + " " + row.getString(2);
    }

    private static boolean intact(ResultSet row) throws SQLException {
        return Checksum.of(read(row)).equals(row.getString(5));
    }

    private static WorkbenchPiece read(ResultSet row) throws SQLException {
        return new WorkbenchPiece(
                Postgres.text(row, 1), Postgres.text(row, 2), Texts.get(row, 3), Instant.ofEpochMilli(row.getLong(4)));
    }

    private WorkbenchPiece piece(ResultSet row) throws SQLException {
        if (!intact(row)) {
            throw new StoreBroken(postgres.address().database(), name(row));
        }
        return read(row);
    }
}
