package org.wettstein.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page of the documentation in which a command writes between two marks, and people around them. */
public record MarkedPage(Path file) {

    public void put(String mark, List<String> between) throws IOException {
        var lines = Files.readAllLines(file);
        int begin = lines.indexOf("<!-- " + mark + " -->");
        int end = end(lines, mark);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException("no marks for " + mark + " in " + file);
        }
        var all = new ArrayList<>(lines.subList(0, begin + 1));
        all.addAll(between);
        all.addAll(lines.subList(end, lines.size()));
        Files.write(file, all);
    }

    /** The lines after what stands between two marks. */
    List<String> after(String mark) throws IOException {
        var lines = Files.readAllLines(file);
        return lines.subList(end(lines, mark), lines.size());
    }

    private static int end(List<String> lines, String mark) {
        return lines.indexOf("<!-- end of " + mark + " -->");
    }
}
