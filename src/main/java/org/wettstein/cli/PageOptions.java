package org.wettstein.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wettstein.cli.files.AnswerFiles;
import org.wettstein.cli.files.PagesOnDisk;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which pages a command reads, where they are published, for which day, and where the answers go. */
final class PageOptions {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "PAGE")
    private List<String> pages = List.of();

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--address", paramLabel = "URL")
    private Optional<URI> address = Optional.empty();

    @Option(names = "--on", paramLabel = "DAY")
    private Optional<LocalDate> on = Optional.empty();

    /** Those named, and all pages in the folders named. */
    List<String> files() {
        return PagesOnDisk.files(pages);
    }

    /** What the files with their answers are called. */
    AnswerFiles answers() {
        return AnswerFiles.of(pages);
    }

    /** A folder for a file a page; empty if everything is printed. */
    Optional<Path> out() {
        return out;
    }

    Optional<URI> address() {
        return address;
    }

    /** Empty for today. */
    Optional<LocalDate> on() {
        return on;
    }
}
