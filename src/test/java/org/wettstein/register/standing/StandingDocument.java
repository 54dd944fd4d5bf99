package org.wettstein.register.standing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The tables of {@code docs/standing.md}, each known by the words of its first column heads. */
final class StandingDocument {
    private static final Path FILE = Path.of("docs/standing.md");

    private StandingDocument() {}

    /** The rows of the table whose head begins with these cells, without head and rule. */
    static List<List<String>> table(String... head) {
        var tables = lines().stream().dropWhile(line -> !cells(line).equals(List.of(head)));
        var rows = tables.takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(StandingDocument::cells)
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalStateException("no table | " + String.join(" | ", head) + " | in " + FILE);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return line.startsWith("|")
                ? Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(cell -> cell.replace("`", "").strip())
                        .toList()
                : List.of();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
