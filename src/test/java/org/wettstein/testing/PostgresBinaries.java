package org.wettstein.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The PostgreSQL servers that can be run here: the newest from the build's class path, older ones that the build laid
 * aside, and those that Debian installed.
 */
public final class PostgresBinaries {
    private static final String ARCHIVE = "postgres-linux-x86_64.txz";
    private static final Path LAID_ASIDE = Path.of("target/postgresql");
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final List<Path> ALL = find();

    private PostgresBinaries() {}

    /** Folders with {@code initdb} and {@code postgres}, newest first; there is at least one wherever this is built. */
    public static List<Path> all() {
        assertThat(ALL).as("PostgreSQL servers to test with").isNotEmpty();
        return ALL;
    }

    public static Path newest() {
        return all().getFirst();
    }

    private static List<Path> find() {
        try {
            var found = new ArrayList<Path>();
            if (System.getProperty("os.arch").equals("amd64")) {
                found.addAll(packaged());
            }
            list(DEBIAN).stream()
                    .map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .forEach(found::add);
            return List.copyOf(found);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> packaged() throws IOException {
        var found = new ArrayList<Path>();
        try (var archive = PostgresBinaries.class.getResourceAsStream("/" + ARCHIVE)) {
            if (archive != null) {
                found.add(unpacked(archive));
            }
        }
        for (var file : list(LAID_ASIDE)) {
            try (var jar = new ZipFile(file.toFile());
                    var archive = jar.getInputStream(jar.getEntry(ARCHIVE))) {
                found.add(unpacked(archive));
            }
        }
        return found;
    }

    /** Newest first. */
    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }

    /** Where every user can reach it, because no server runs as root. */
    private static Path unpacked(InputStream archive) throws IOException {
        var folder = Commands.temporary("wettstein-postgres");
        var file = folder.resolve("archive");
        Files.copy(archive, file);
        Commands.run("tar", "-xJf", file.toString(), "-C", folder.toString());
        Files.delete(file);
        return folder.resolve("bin");
    }
}
