package org.wettstein.cli.files;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the files with the answers to pages are called: as the pages lie under the folder that holds all that was named,
 * so that two pages of one name in different folders never go into one file.
 *
 * @param within the folder that holds all that was named
 * @param alike how many pages there have one path but for its ending
 */
public record AnswerFiles(Path within, Map<String, Long> alike) {

    /** @param named files and folders of files, or standard input */
    public static AnswerFiles of(List<String> named) {
        var within = named.stream()
                .filter(PagesOnDisk::onDisk)
                .map(AnswerFiles::folder)
                .reduce(AnswerFiles::around)
                .orElse(Path.of(""));
        var alike =
                PagesOnDisk.files(named).stream().collect(groupingBy(file -> withoutEnding(within, file), counting()));
        return new AnswerFiles(within, alike);
    }

    /** The path of a page's answer without the ending of its format; with the page's own ending where only that tells. */
    public String path(String file) {
        var path = withoutEnding(within, file);
        return alike.getOrDefault(path, 1L) > 1 ? path(within, file) : path;
    }

    private static Path folder(String named) {
        var path = Path.of(named).toAbsolutePath().normalize();
        var parent = path.getParent();
        return Files.isDirectory(path) || parent == null ? path : parent;
    }

    /** The innermost folder that both lie in. */
    private static Path around(Path one, Path other) {
        var folder = one;
        while (!other.startsWith(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static String withoutEnding(Path within, String file) {
        return PagesOnDisk.withoutEnding(path(within, file));
    }

    private static String path(Path within, String file) {
        return PagesOnDisk.onDisk(file)
                ? within.relativize(Path.of(file).toAbsolutePath().normalize()).toString()
                : file;
    }
}
