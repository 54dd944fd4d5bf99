package org.wettstein.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A page as it goes out, plain and compressed once for all.
 *
 * @param tag the hash of the plain bytes, which is its ETag
 */
public record Page(String type, Buffer plain, Buffer compressed, String tag, boolean indexed) {
    private static final int TAG_DIGITS = 32;

    public static Page of(Content content) {
        return of(content.type(), content.text().getBytes(UTF_8), content.indexed());
    }

    static Page of(String type, byte[] bytes, boolean indexed) {
        return new Page(type, Buffer.buffer(bytes), Buffer.buffer(compress(bytes)), hash(bytes), indexed);
    }

    int size() {
        return plain.length() + compressed.length();
    }

    private static byte[] compress(byte[] bytes) {
        var compressed = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, TAG_DIGITS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
