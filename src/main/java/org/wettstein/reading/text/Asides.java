package org.wettstein.reading.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sections that lead on to other pages: “Related news”, “Das könnte Sie auch interessieren”. */
final class Asides {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> HEADINGS = headings();

    private Asides() {}

    /** The parts without such headings and all that stands under them, up to a heading of the same rank. */
    static List<Part> leaveOut(String text, List<Part> parts) {
        var kept = new ArrayList<Part>();
        int depth = 0;
        for (var part : parts) {
            boolean heading = part.kind().filter(BlockKind.HEADING::equals).isPresent();
            if (heading && aside(text, part)) {
                depth = Math.max(1, part.depth());
            } else if (heading && part.depth() <= depth) {
                depth = 0;
            }
            if (depth == 0) {
                kept.add(part);
            }
        }
        return kept;
    }

    private static boolean aside(String text, Part part) {
        return HEADINGS.contains(key(text.substring(part.at().start(), part.at().end())));
    }

    private static String key(String words) {
        return NO_LETTERS.matcher(Tokens.fold(words)).replaceAll(" ").strip();
    }

    private static Set<String> headings() {
        try (var file = Asides.class.getResourceAsStream("asides.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("\t", -1)[1].split("\\|", -1)))
                    .map(Asides::key)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
