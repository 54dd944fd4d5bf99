package org.wettstein.web.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The one coding in which answers are compressed, since every reader knows it. */
public final class Gzip {
    /** A third of the time of zlib's own measure for a twentieth more bytes: pages are written anew with each change. */
    private static final int LEVEL = 4;

    /** A coding of that name, unless its weight is nought (RFC 9110, section 12.5.3). */
    private static final Pattern ACCEPTED =
            Pattern.compile("(?:^|,)\\s*gzip\\s*(?!\\s*;\\s*q\\s*=\\s*0(?:\\.0*)?\\s*(?:,|$))(?:[,;]|$)");

    private Gzip() {}

    /** @param header {@code Accept-Encoding} */
    public static boolean accepted(@Nullable String header) {
        return header != null && ACCEPTED.matcher(header).find();
    }

    public static byte[] compress(byte[] bytes) {
        var compressed = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (var gzip = new Levelled(compressed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    private static final class Levelled extends GZIPOutputStream {
        Levelled(OutputStream out) throws IOException {
            super(out);
            def.setLevel(LEVEL);
        }
    }
}
