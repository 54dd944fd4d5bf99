package org.wettstein.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folders of a source tree that hold Java files. */
record PackageFolders(List<Path> folders) {
    private static final Pattern INTRODUCTION =
            Pattern.compile("/\\*\\*\\s*[^*\\s].*?\\*/\\s*@NullMarked\\s+package ", Pattern.DOTALL);

    static PackageFolders under(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return new PackageFolders(paths.filter(Files::isDirectory)
                    .filter(folder -> count(folder, PackageFolders::isJava) > 0)
                    .toList());
        }
    }

    List<String> withoutIntroduction() {
        return folders.stream()
                .filter(folder -> !isIntroduced(folder.resolve("package-info.java")))
                .map(folder -> folder + ": package-info.java needs a sentence of Javadoc and @NullMarked")
                .toList();
    }

    /** Folders with more Java files than the limit and no sub-package to move some to. */
    List<String> overgrown(int limit) {
        return folders.stream()
                .filter(folder -> count(folder, PackageFolders::isJava) > limit)
                .filter(folder -> count(folder, Files::isDirectory) == 0)
                .map(folder -> folder + ": " + count(folder, PackageFolders::isJava)
                        + " files; find the sub-package with a name of its own")
                .toList();
    }

    private static boolean isIntroduced(Path file) {
        try {
            return Files.exists(file)
                    && INTRODUCTION.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isJava(Path path) {
        return path.toString().endsWith(".java");
    }

    private static long count(Path folder, Predicate<Path> matching) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(matching).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
