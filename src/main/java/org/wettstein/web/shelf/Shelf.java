package org.wettstein.web.shelf;

import io.netty.util.AbstractReferenceCounted;
import io.netty.util.ReferenceCounted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file without a name that holds whole answers, one behind the other. It is there as long as somebody holds it: who
 * opened it, and every answer on its way. Threads may share it.
 */
public final class Shelf extends AbstractReferenceCounted {
    /** Where files are in memory only, on Linux; elsewhere the folder for what does not last will do. */
    private static final Path MEMORY = Path.of("/dev/shm");

    /** What finds no room any more goes out from Java's memory, a little slower. */
    private static final long ROOM = 48L << 20;

    private final FileChannel file;
    private long end;

    private Shelf(FileChannel file) {
        this.file = file;
    }

    /** Empty where no such file can be had. */
    public static Optional<Shelf> open() {
        try {
            return Optional.of(new Shelf(nameless()));
        } catch (IOException | UnsupportedOperationException unusable) {
            return Optional.empty();
        }
    }

    private static FileChannel nameless() throws IOException {
        var named = Files.isWritable(MEMORY)
                ? Files.createTempFile(MEMORY, "wettstein-", "")
                : Files.createTempFile("wettstein-", "");
        try {
            return FileChannel.open(named, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } finally {
            Files.delete(named);
        }
    }

    /** Empty if there is no room for it. */
    public synchronized Optional<Shelved> put(byte[] answer) {
        if (end + answer.length > ROOM) {
            return Optional.empty();
        }
        try {
            var rest = ByteBuffer.wrap(answer);
            while (rest.hasRemaining()) {
                file.write(rest, end + rest.position());
            }
        } catch (IOException full) {
            end = ROOM;
            return Optional.empty();
        }
        end += answer.length;
        return Optional.of(new Shelved(this, file, end - answer.length, answer.length));
    }

    @Override
    protected void deallocate() {
        try {
            file.close();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    public ReferenceCounted touch(Object hint) {
        return this;
    }
}
