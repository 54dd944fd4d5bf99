package org.wettstein.portal.map;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Writes the fonts of pictures as the platform reads them out of WOFF files (WOFF 1.0, W3C 2012): {@code java
 * PreparingFont hanken-grotesk-latin-600-normal.woff src/main/resources/org/wettstein/portal/map/latin.ttf}.
 */
final class PreparingFont {
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private PreparingFont() {}

    public static void main(String[] files) throws IOException, DataFormatException {
        Files.write(Path.of(files[1]), unpacked(ByteBuffer.wrap(Files.readAllBytes(Path.of(files[0])))));
    }

    private static byte[] unpacked(ByteBuffer woff) throws IOException, DataFormatException {
        int tables = woff.getShort(12);
        var directory = new ByteArrayOutputStream();
        var body = new ByteArrayOutputStream();
        var out = new DataOutputStream(directory);
        int power = Integer.highestOneBit(tables);
        out.writeInt(woff.getInt(4));
        out.writeShort(tables);
        out.writeShort(power * 16);
        out.writeShort(Integer.numberOfTrailingZeros(power));
        out.writeShort((tables - power) * 16);
        for (int table = 0; table < tables; table++) {
            int entry = HEADER + table * ENTRY;
            int length = woff.getInt(entry + 12);
            out.writeInt(woff.getInt(entry));
            out.writeInt(woff.getInt(entry + 16));
            out.writeInt(12 + tables * 16 + body.size());
            out.writeInt(length);
            body.write(table(woff, woff.getInt(entry + 4), woff.getInt(entry + 8), length));
            body.write(new byte[(4 - length % 4) % 4]);
        }
        directory.write(body.toByteArray());
        return directory.toByteArray();
    }

    private static byte[] table(ByteBuffer woff, int offset, int packed, int length) throws DataFormatException {
        var bytes = new byte[length];
        if (packed == length) {
            woff.get(offset, bytes);
            return bytes;
        }
        try (var inflater = new Inflater()) {
            inflater.setInput(woff.slice(offset, packed));
            int read = inflater.inflate(bytes);
            if (read != length) {
                throw new DataFormatException("a table of %d bytes, not %d".formatted(read, length));
            }
        }
        return bytes;
    }
}
