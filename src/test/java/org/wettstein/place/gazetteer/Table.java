package org.wettstein.place.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A table of tab-separated values with a header; lines that begin with # are notes. */
record Table(List<Map<String, String>> rows) {
    static Table read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            var kept = lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            var header = kept.getFirst().split("\t", -1);
            var rows = new ArrayList<Map<String, String>>();
            for (String line : kept.subList(1, kept.size())) {
                rows.add(row(file, header, line.split("\t", -1)));
            }
            return new Table(rows);
        }
    }

    private static Map<String, String> row(Path file, String[] header, String[] cells) {
        if (cells.length > header.length) {
            throw new IllegalArgumentException(file + ": too many cells: " + String.join(" | ", cells));
        }
        var row = new HashMap<String, String>();
        for (int column = 0; column < header.length; column++) {
            row.put(header[column], column < cells.length ? cells[column] : "");
        }
        return row;
    }
}
