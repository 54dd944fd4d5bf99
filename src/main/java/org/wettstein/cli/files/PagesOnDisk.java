package org.wettstein.cli.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.reading.text.Opened;
import org.wettstein.reading.text.Pages;

/** The pages that a command line names: files, folders of files, or standard input. */
public final class PagesOnDisk {
    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".xhtml");

    private PagesOnDisk() {}

    /** The files of folders and of those in them, in the order of their names; what else is named stays as it is. */
    public static List<String> files(List<String> named) {
        return named.stream().flatMap(PagesOnDisk::files).toList();
    }

    private static Stream<String> files(String named) {
        if (!onDisk(named) || !Files.isDirectory(Path.of(named))) {
            return Stream.of(named);
        }
        try (var inside = Files.walk(Path.of(named))) {
            return inside
                    .map(Path::toString)
                    .filter(file -> ENDINGS.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith))
                    .filter(file -> !Files.isDirectory(Path.of(file)))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException unreadable) {
            throw NamedFile.unreadable(named, unreadable);
        }
    }

    /** Whether it is named as a file or folder, and not as standard input. */
    static boolean onDisk(String named) {
        return !named.equals("-");
    }

    public static Opened open(String file) {
        return Pages.open(name(file), NamedFile.bytes(file));
    }

    /** Where the file lies, however it was named; standard input lies nowhere. */
    public static Optional<String> place(String file) {
        return onDisk(file)
                ? Optional.of(Path.of(file).toAbsolutePath().normalize().toString())
                : Optional.empty();
    }

    /** The file's name without its folder and ending. */
    public static String name(String file) {
        return withoutEnding(onDisk(file) ? String.valueOf(Path.of(file).getFileName()) : file);
    }

    static String withoutEnding(String path) {
        return ENDINGS.stream()
                .filter(path::endsWith)
                .findFirst()
                .map(ending -> path.substring(0, path.length() - ending.length()))
                .orElse(path);
    }
}
