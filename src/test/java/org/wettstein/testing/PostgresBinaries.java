package org.wettstein.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The PostgreSQL servers that can be run here: the newest from the build's packages, and those that Debian installed. */
public final class PostgresBinaries {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
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
            packaged().ifPresent(found::add);
            if (Files.isDirectory(DEBIAN)) {
                try (Stream<Path> versions = Files.list(DEBIAN)) {
                    versions.map(version -> version.resolve("bin"))
                            .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                            .forEach(found::add);
                }
            }
            return List.copyOf(found);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Unpacked where every user can reach it, because no server runs as root. */
    private static Optional<Path> packaged() throws IOException {
        try (var archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null || !System.getProperty("os.arch").equals("amd64")) {
                return Optional.empty();
            }
            var folder = Commands.temporary("wettstein-postgres");
            var file = folder.resolve("archive");
            Files.copy(archive, file);
            Commands.run("tar", "-xJf", file.toString(), "-C", folder.toString());
            Files.delete(file);
            return Optional.of(folder.resolve("bin"));
        }
    }
}
