package org.wettstein.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file and how long it is. */
record MeasuredFile(Path path, int lines) {
    /** Files under the folder whose name ends so, none where the folder is missing. */
    static List<MeasuredFile> under(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(ending))
                    .map(MeasuredFile::measure)
                    .toList();
        }
    }

    private static MeasuredFile measure(Path path) {
        try (Stream<String> lines = Files.lines(path)) {
            return new MeasuredFile(path, Math.toIntExact(lines.count()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path + ": " + lines + " lines";
    }
}
