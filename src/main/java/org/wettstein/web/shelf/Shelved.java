package org.wettstein.web.shelf;

import io.netty.channel.DefaultFileRegion;
import io.netty.channel.FileRegion;
import io.netty.util.IllegalReferenceCountException;
import java.nio.channels.FileChannel;
import java.util.Optional;

/** An answer on a shelf, from its first line to its last byte. */
public record Shelved(Shelf shelf, FileChannel file, long position, long length) {

    /** Once more on its way; empty if the shelf was cleared meanwhile. */
    Optional<FileRegion> copy() {
        try {
            shelf.retain();
        } catch (IllegalReferenceCountException cleared) {
            return Optional.empty();
        }
        return Optional.of(new OnItsWay(this));
    }

    /** The file is not closed behind it, but given back. */
    private static final class OnItsWay extends DefaultFileRegion {
        private final Shelf shelf;

        OnItsWay(Shelved answer) {
            super(answer.file, answer.position, answer.length);
            this.shelf = answer.shelf;
        }

        @Override
        protected void deallocate() {
            shelf.release();
        }
    }
}
