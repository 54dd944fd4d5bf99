package org.wettstein.bench.kill;

import java.util.List;

/** What a process is about when it is killed, and the points that it passes. */
enum Scenario {
    APPENDING(
            "SqliteTransaction.begin",
            "SqliteStore.put",
            "SqliteStore.append",
            "SqliteStore.set",
            "SqliteTransaction.commit"),
    IMPORTING(
            "SqliteStore.start",
            "Import.run",
            "SqliteStore.put",
            "SqliteStore.append",
            "SqliteStore.set",
            "SqliteTransaction.commit",
            "SqlitePurge.run"),
    EXPORTING("Export.writeTo"),
    BACKING_UP("SqliteCopy.writeTo", "SqliteCopy.flush"),
    REDACTING("SqliteStore.withhold", "SqliteTransaction.commit", "SqlitePurge.run", "SqlitePurge.purged"),

    /** Large entries, so that SQLite brings its log into the file again and again. */
    CHECKPOINTING("SqliteTransaction.commit");

    private final List<String> methods;

    Scenario(String... methods) {
        this.methods = List.of(methods);
    }

    /** Before and after each method. */
    List<String> points() {
        return methods.stream()
                .flatMap(method -> List.of("before " + method, "after " + method).stream())
                .toList();
    }

    String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
