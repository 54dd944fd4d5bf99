package org.wettstein.journal.plaintext;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.wettstein.journal.Json;
import org.wettstein.journal.Utf8;

/** A file line by line; every line ends in a line feed, the last one too. */
final class Lines {
    /** In bytes. */
    static final int LONGEST = Json.LONGEST;

    private final InputStream file;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;
    private long number;

    Lines(InputStream file) {
        this.file = file;
    }

    /** The number of the line that was read last, or that could not be read; counted from 1. */
    long number() {
        return number;
    }

    /** Empty at the end of the file. */
    Optional<String> next() {
        number++;
        var line = new ByteArrayOutputStream();
        while (true) {
            if (next == filled && !fill()) {
                if (line.size() > 0) {
                    throw new LineRefused("journal.import.cut-line", Map.of());
                }
                return Optional.empty();
            }
            int end = lineFeed();
            line.write(buffer, next, end - next);
            next = end;
            if (line.size() > LONGEST) {
                throw new LineRefused("journal.import.long-line", Map.of("limit", LONGEST));
            }
            if (next < filled) {
                next++;
                return Optional.of(text(line.toByteArray()));
            }
        }
    }

    private int lineFeed() {
        int end = next;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private String text(byte[] line) {
        if (line.length > 0 && line[line.length - 1] == '\r') {
            throw new LineRefused("journal.import.carriage-return", Map.of());
        }
        var text = Utf8.decode(line);
        if (text.startsWith("\uFEFF")) {
            throw new LineRefused("journal.import.byte-order-mark", Map.of());
        }
        return text;
    }

    private boolean fill() {
        try {
            next = 0;
            filled = Math.max(0, file.read(buffer));
            return filled > 0;
        } catch (IOException failure) {
            throw new LineRefused("journal.import.unreadable", Map.of("detail", String.valueOf(failure.getMessage())));
        }
    }
}
