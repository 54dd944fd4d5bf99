package org.wettstein.reading.check;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.text.BlockKind;
import org.wettstein.reading.text.Languages;
import org.wettstein.reading.text.Page;
import org.wettstein.reading.ties.Quoted;
import org.wettstein.reading.vocabulary.Lexicon;

/** Passages in another language than their page, which nothing marks as such: a caption that nobody translated. */
record ForeignPassages(ReadTies ties, List<String> spoken, Optional<URI> address) {
    private static final int ENOUGH = 3;
    private static final List<String[]> FIRST_WORDS = Lexicon.table("foreign");
    /** A page with that much of another language is in two languages on purpose. */
    private static final double SHARED = 0.4;

    Stream<Finding> findings() {
        var page = ties.reading().page();
        var declared = page.declared().or(this::addressed).filter(tag -> !page.language()
                .equals(Optional.of(tag)));
        if (page.language().isEmpty()) {
            return Stream.empty();
        }
        var lines = ties.reading().lines().stream()
                .map(Scoped::line)
                .filter(Line::opens)
                .toList();
        if (declared.isPresent()) {
            return lines.stream().limit(1).map(line -> whole(page, line, declared.orElseThrow()));
        }
        var foreign = lines.stream().filter(line -> foreign(line, page)).toList();
        return inTwoLanguages(page, foreign)
                ? Stream.empty()
                : Stream.concat(
                        once(foreign).stream()
                                .map(line -> passage(line, line.block().language(), Severity.WARNING)),
                        lines.stream().flatMap(line -> byFirstWord(page, line).stream()));
    }

    /** The language that the page's address names, one of those that the holder speaks: /fr/. */
    private Optional<String> addressed() {
        return address.map(URI::getPath).stream()
                .flatMap(path -> Arrays.stream(path.split("/", -1)))
                .filter(spoken::contains)
                .findFirst();
    }

    private static boolean foreign(Line line, Page page) {
        var block = line.block();
        return sure(line, page)
                && !page.language().equals(Optional.of(block.language()))
                && !block.marked().equals(Optional.of(block.language()))
                && !quoted(page.words(block.at()));
    }

    /** Several small words that its language has and the page's has not. */
    private static boolean sure(Line line, Page page) {
        var tokens = line.words().tokens();
        var at = line.block().at();
        return Languages.telling(
                        tokens,
                        tokens.from(at.start()),
                        tokens.from(at.end()),
                        line.block().language(),
                        page.language().orElseThrow())
                >= ENOUGH;
    }

    /** Words of somebody else stand between quotation marks. */
    private static boolean quoted(String words) {
        var bare = words.strip();
        return !bare.isEmpty() && "\"«“„‹‘".indexOf(bare.charAt(0)) >= 0;
    }

    private static boolean inTwoLanguages(Page page, List<Line> foreign) {
        int length =
                foreign.stream().mapToInt(line -> line.block().at().length()).sum();
        return length > page.text().length() * SHARED;
    }

    /** One finding for passages that follow each other. */
    private List<Line> once(List<Line> foreign) {
        var first = new ArrayList<Line>();
        int end = Integer.MIN_VALUE;
        for (var line : foreign) {
            if (line.block().at().start() > end + 2) {
                first.add(line);
            }
            end = line.block().at().end();
        }
        return first;
    }

    private Finding passage(Line line, String language, Severity severity) {
        var page = ties.reading().page();
        var quoted = new Quoted(
                page.quote(line.block().at()), page.position(line.block().at()), language);
        return new Finding.WrongLanguage(quoted, page.language().orElseThrow(), false, severity);
    }

    private Finding whole(Page page, Line line, String declared) {
        var quote = ties.quote(line);
        return new Finding.WrongLanguage(
                new Quoted(quote.words(), quote.position(), page.language().orElseThrow()),
                declared,
                true,
                Severity.WARNING);
    }

    /** A heading or caption of a few words, told by the first of them. */
    private Optional<Finding> byFirstWord(Page page, Line line) {
        var block = line.block();
        boolean ofPage = page.language().equals(Optional.of(block.language()))
                && block.marked().isEmpty();
        boolean brief = block.kind() == BlockKind.HEADING || block.kind() == BlockKind.CAPTION;
        var tokens = line.words().tokens();
        if (!ofPage || !brief || line.words().end() - line.words().begin() < 2) {
            return Optional.empty();
        }
        int first = line.words().begin();
        boolean name = line.places().stream()
                .anyMatch(place -> place.at().start() <= tokens.start(first)
                        && tokens.start(first) < place.at().end());
        return language(tokens.folded(first), block.kind())
                .filter(language -> !name && spoken.contains(language) && !language.equals(block.language()))
                .map(language -> passage(line, language, Severity.NOTE));
    }

    private static Optional<String> language(String word, BlockKind kind) {
        return FIRST_WORDS.stream()
                .filter(row -> row[0].equals(kind == BlockKind.CAPTION ? "caption" : "heading"))
                .filter(row -> Arrays.asList(row[2].split("\\|")).contains(word))
                .map(row -> row[1])
                .findFirst();
    }
}
