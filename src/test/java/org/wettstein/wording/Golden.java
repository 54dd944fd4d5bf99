package org.wettstein.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wettstein.wording.Telling.Told;

/**
 * A sentence that somebody has read aloud and found right. A golden file names a register in brackets, then a line for
 * each of its sentences: {@code subject | day | sentence}. Spaces that do not break are shown: {@code _}, and {@code ~}
 * for the narrow one.
 */
record Golden(String register, LocalDate day, Told told) {

    static List<Golden> list(String language) {
        var sentences = new ArrayList<Golden>();
        var register = "";
        for (var line : read("golden_" + language + ".txt").lines().toList()) {
            if (line.startsWith("[")) {
                register = line.substring(1, line.length() - 1);
            } else if (!line.isBlank()) {
                sentences.add(parse(register, line));
            }
        }
        return sentences;
    }

    private static Golden parse(String register, String line) {
        var parts = line.split(" \\| ", 3);
        return new Golden(register, LocalDate.parse(parts[1]), new Told(parts[0], parts[2]));
    }

    private static String read(String name) {
        try (var file = Golden.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String visible(String words) {
        return words.replace('\u00a0', '_').replace('\u202f', '~');
    }
}
