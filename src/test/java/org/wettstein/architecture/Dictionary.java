package org.wettstein.architecture;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of {@code docs/dictionary.md} with the class that carries each, or is to carry it. */
record Dictionary(List<Word> words) {
    private static final Pattern ROW = Pattern.compile("\\|([^|]+)\\|[^|]+\\|\\s*(planned\\s+)?`([\\w.]+)`\\s*\\|");

    record Word(int line, String word, boolean isPlanned, String carrier) {}

    static Dictionary parse(List<String> lines) {
        return new Dictionary(IntStream.range(0, lines.size())
                .boxed()
                .flatMap(
                        index -> ROW.matcher(lines.get(index).strip()).results().map(row -> word(index + 1, row)))
                .toList());
    }

    private static Word word(int line, MatchResult row) {
        return new Word(line, row.group(1).strip(), row.group(2) != null, row.group(3));
    }

    /** Words whose class is not there, or is there though the word is called planned. */
    List<String> faults(List<String> classes) {
        return words.stream()
                .flatMap(word -> word.isPlanned() ? landed(word, classes) : gone(word, classes))
                .toList();
    }

    private static Stream<String> landed(Word word, List<String> classes) {
        return classes.stream()
                .filter(name -> name.endsWith("." + word.carrier()))
                .map(name -> "docs/dictionary.md:%d: “%s” is carried by `%s` now: write that in place of planned `%s`"
                        .formatted(word.line(), word.word(), name, word.carrier()));
    }

    private static Stream<String> gone(Word word, List<String> classes) {
        return classes.contains(word.carrier())
                ? Stream.empty()
                : Stream.of("docs/dictionary.md:%d: “%s” is carried by `%s`, which is not there"
                        .formatted(word.line(), word.word(), word.carrier()));
    }
}
