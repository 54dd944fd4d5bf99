package org.wettstein.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right to write to a data folder, which one process holds at a time. It ends with the process, however it ends. */
public final class WritersLock implements AutoCloseable {
    /**
     * Folders this process writes to. Asked before the file is opened: closing a second channel on it would drop the
     * operating system's lock of the first.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** Locked far behind the content, so that everybody can still read whose it is. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path folder;
    private final FileChannel channel;

    private WritersLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * @throws DataFolderLocked if another process has it
     */
    public static WritersLock take(DataFolder data) {
        data.create();
        try {
            var folder = data.path().toRealPath();
            if (!HELD.add(folder)) {
                throw new DataFolderLocked(
                        data.path(), Optional.of(ProcessHandle.current().pid()));
            }
            return lock(data, folder);
        } catch (IOException impossible) {
            throw data.refused(impossible);
        }
    }

    private static WritersLock lock(DataFolder data, Path folder) throws IOException {
        var file = folder.resolve(DataFolder.LOCK);
        boolean taken = false;
        try {
            data.createFile(file);
            var channel = FileChannel.open(file, StandardOpenOption.WRITE);
            taken = channel.tryLock(LOCKED_BYTE, 1, false) != null;
            if (!taken) {
                channel.close();
                throw new DataFolderLocked(data.path(), holder(file));
            }
            sign(channel);
            return new WritersLock(folder, channel);
        } finally {
            if (!taken) {
                HELD.remove(folder);
            }
        }
    }

    private static void sign(FileChannel channel) throws IOException {
        var process = Long.toString(ProcessHandle.current().pid());
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((process + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static Optional<Long> holder(Path file) {
        try {
            return Optional.of(Long.valueOf(Files.readString(file).strip()));
        } catch (IOException | NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    /** Under the lock nobody else can begin a journal here meanwhile. */
    public void requireNothingIn(DataFolder data) {
        if (data.holdsJournal()) {
            throw new StoreUnusable("store.not-empty", data.path());
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new DataFolder(folder).refused(failed);
        } finally {
            HELD.remove(folder);
        }
    }
}
