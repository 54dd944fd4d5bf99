package org.wettstein.web.answer;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes of bytes what goes out as often as somebody asks.
 *
 * @param keeping how long caches may keep it
 */
record Printing(String type, boolean indexed, String keeping) {
    private static final int TAG_DIGITS = 32;

    Page page(byte[] bytes) {
        var tag = hash(bytes);
        var gzip = List.of(Header.of("Content-Encoding", "gzip"));
        return new Page(
                tag,
                representation(tag, List.of(), bytes),
                representation(tag + Page.COMPRESSED, gzip, Gzip.compress(bytes)));
    }

    private Representation representation(String tag, List<Header> coding, byte[] bytes) {
        var validity = new ArrayList<Header>();
        validity.add(Header.of("ETag", '"' + tag + '"'));
        validity.add(Header.of("Cache-Control", keeping));
        validity.add(Header.of("Vary", "Accept-Encoding"));
        if (!indexed) {
            validity.add(Header.of("X-Robots-Tag", "noindex"));
        }
        var description = new ArrayList<>(coding);
        description.add(Header.of("Content-Type", type));
        description.add(Header.of("Content-Length", Integer.toString(bytes.length)));
        return new Representation(List.copyOf(validity), List.copyOf(description), outside(bytes));
    }

    /** Outside of Java's heap, from where it goes to the network without being copied again. */
    @SuppressWarnings("deprecation") // Vert.x 5 moves this method, and has no other way
    private static Buffer outside(byte[] bytes) {
        var memory = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        return Buffer.buffer(Unpooled.wrappedBuffer(memory));
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, TAG_DIGITS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
