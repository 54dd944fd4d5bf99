package org.wettstein.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.wettstein.store.DataFolder;
import org.wettstein.store.WritersLock;

/** Writes the database as it is at one moment into another folder, beside whoever writes meanwhile. */
record SqliteCopy(Sqlite sqlite) {

    void writeTo(DataFolder folder) {
        var file = folder.database();
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (var lock = WritersLock.take(folder)) {
            lock.requireNothingIn(folder);
            Files.deleteIfExists(unfinished);
            folder.createFile(unfinished);
            sqlite.run("VACUUM INTO ?", unfinished.toString());
            flush(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            flush(folder.path());
        } catch (IOException failure) {
            throw folder.refused(failure);
        }
    }

    private static void flush(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
