package org.wettstein.store.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wettstein.store.Rows;
import org.wettstein.store.StoredItem;

/** Items in their table, to which the usual role can only add. */
record PostgresItems(Postgres postgres) {
    private static final String SELECT = "SELECT hash, needed, content, withheld FROM item";

    void put(StoredItem item) {
        switch (item) {
            case StoredItem.Kept kept -> {
                if (insert(kept.hash(), kept.neededBy(), Texts.bytes(kept.content()), null) == 0) {
                    reveal(kept);
                }
            }
            case StoredItem.Withheld withheld ->
                insert(withheld.hash(), withheld.neededBy(), null, withheld.withheldBy());
        }
    }

    private int insert(@Nullable Object... values) {
        return postgres.run("INSERT INTO item VALUES (?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING", values);
    }

    private void reveal(StoredItem.Kept kept) {
        asWithholder(() -> postgres.run(
                "UPDATE item SET content = ?, withheld = NULL WHERE hash = ?",
                Texts.bytes(kept.content()),
                kept.hash()));
    }

    void withhold(String hash, long entry) {
        asWithholder(() -> {
            postgres.run(
                    "UPDATE item SET content = NULL, withheld = ? WHERE hash = ? AND COALESCE(withheld, 0) = 0",
                    entry,
                    hash);
            postgres.run("INSERT INTO purge VALUES (pg_current_xact_id()) ON CONFLICT DO NOTHING");
        });
    }

    /** For these statements of the transaction alone. */
    private void asWithholder(Runnable work) {
        postgres.run("SET LOCAL ROLE " + postgres.address().withholdRole());
        work.run();
        postgres.run("SET LOCAL ROLE " + postgres.address().appendRole());
    }

    Optional<StoredItem> find(String hash) {
        return postgres.find(SELECT + " WHERE hash = ?", PostgresItems::item, hash);
    }

    Rows<StoredItem> from(long position) {
        return postgres.rows(SELECT + " WHERE needed >= ? ORDER BY needed, hash", PostgresItems::item, position);
    }

    private static StoredItem item(ResultSet row) throws SQLException {
        var hash = Postgres.text(row, 1);
        long neededBy = row.getLong(2);
        var content = Texts.find(row, 3);
        if (content.isPresent()) {
            return new StoredItem.Kept(hash, neededBy, content.get());
        }
        long withheldBy = row.getLong(4);
        return new StoredItem.Withheld(hash, neededBy, row.wasNull() ? StoredItem.LOST : withheldBy);
    }
}
