package org.wettstein.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.reading.text.Opened;
import org.wettstein.reading.text.Pages;

/** The pages that a command line names: files, folders of files, or standard input. */
public final class PagesOnDisk {
    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".xhtml");

    private PagesOnDisk() {}

    /** The files of folders in the order of their names; what else is named stays as it is. */
    public static List<String> files(List<String> named) {
        return named.stream().flatMap(PagesOnDisk::files).toList();
    }

    private static Stream<String> files(String named) {
        if (named.equals("-") || !Files.isDirectory(Path.of(named))) {
            return Stream.of(named);
        }
        try (var inside = Files.list(Path.of(named))) {
            return new ArrayList<>(inside.map(Path::toString)
                            .filter(file ->
                                    ENDINGS.stream().anyMatch(file.toLowerCase(java.util.Locale.ROOT)::endsWith))
                            .sorted()
                            .toList())
                    .stream();
        } catch (IOException unreadable) {
            throw NamedFile.unreadable(named, unreadable);
        }
    }

    public static Opened open(String file) {
        return Pages.open(name(file), NamedFile.bytes(file));
    }

    /** Where the file lies, however it was named; standard input lies nowhere. */
    public static Optional<String> place(String file) {
        return file.equals("-")
                ? Optional.empty()
                : Optional.of(Path.of(file).toAbsolutePath().normalize().toString());
    }

    /** The file's name without its folder and ending. */
    public static String name(String file) {
        var last = file.equals("-") ? file : String.valueOf(Path.of(file).getFileName());
        return ENDINGS.stream()
                .filter(last::endsWith)
                .findFirst()
                .map(ending -> last.substring(0, last.length() - ending.length()))
                .orElse(last);
    }
}
