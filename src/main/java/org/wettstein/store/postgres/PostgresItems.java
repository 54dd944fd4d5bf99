package org.wettstein.store.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wettstein.store.Rows;
import org.wettstein.store.StoredItem;

/** Items in their table, to which the usual role can only add. */
record PostgresItems(Postgres postgres) {
    private static final String SELECT = "SELECT hash, needed, content, withheld FROM item";

    void put(Collection<? extends StoredItem> items) {
        var each = List.copyOf(items);
        var changed = postgres.runEach(
                "INSERT INTO item VALUES (?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING",
                each.stream().map(PostgresItems::row).toList());
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 0 && each.get(i) instanceof StoredItem.Kept kept) {
                reveal(kept);
            }
        }
    }

    private static @Nullable Object[] row(StoredItem item) {
        return switch (item) {
            case StoredItem.Kept kept ->
                new @Nullable Object[] {kept.hash(), kept.neededBy(), Texts.bytes(kept.content()), null};
            case StoredItem.Withheld withheld ->
                new @Nullable Object[] {withheld.hash(), withheld.neededBy(), null, withheld.withheldBy()};
        };
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

    List<StoredItem> among(Collection<String> hashes) {
        return postgres.list(
                SELECT + " WHERE hash = ANY (?)", PostgresItems::item, (Object) hashes.toArray(String[]::new));
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
