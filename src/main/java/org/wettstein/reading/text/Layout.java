package org.wettstein.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells headings, entries and captions by their look, where no markup says it. */
record Layout(String text, List<Part> parts, boolean markedUp) {
    private static final int LONGEST_HEADING = 90;
    private static final int LONGEST_BLOCK = 10_000;
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");
    private static final int LONGEST_ENTRY = 160;
    private static final Pattern ABBREVIATED = Pattern.compile("\\b(?:\\p{Lu}|e\\.\\s?V|Ltd|Inc|St)\\.\\z");

    /** {@code e. V.} with a sign before it. */
    private static final int LONGEST_ABBREVIATION = 6;

    private static final Pattern CAPTION = Pattern.compile(
            "(?i)(bild|foto|photo|picture|image|imagen|immagine|fotografia|légende|caption)(?: vergrössern)?\\s*:.*",
            Pattern.DOTALL);

    /** The parts, each with its kind. */
    List<Part> told() {
        var told = new ArrayList<Part>();
        for (int i = 0; i < parts.size(); i++) {
            told.add(tell(i));
        }
        return told;
    }

    private Part tell(int index) {
        var part = parts.get(index);
        if (matcher(CAPTION, part).matches()) {
            return part.as(BlockKind.CAPTION, part.depth());
        }
        if (part.kind().isPresent()) {
            return part;
        }
        if (!brief(part, LONGEST_ENTRY)) {
            return part.as(BlockKind.PARAGRAPH, part.depth());
        }
        if (looksLikeEntry(index + 1, index + 1) && dated(part) && dated(parts.get(index + 1))) {
            return part.as(BlockKind.ITEM, part.depth());
        }
        if (looksLikeEntry(index - 1, index) || (markedUp && looksLikeEntry(index + 1, index + 1))) {
            return part.as(BlockKind.ITEM, part.depth());
        }
        return heads(index) && !markedUp
                ? part.as(BlockKind.HEADING, depth(index))
                : part.as(BlockKind.PARAGRAPH, part.depth());
    }

    /** “X, country – since 1984” over more such lines is the first entry of a list and no heading. */
    private boolean dated(Part part) {
        return matcher(YEAR, part).find();
    }

    /** The first line of all is the page's own heading; one inside of a list is deep. */
    private int depth(int index) {
        return index == 0 ? 1 : 2 + parts.get(index).depth();
    }

    /** A line without an end of sentence, with something longer or a list below it. */
    private boolean heads(int index) {
        return brief(parts.get(index), LONGEST_HEADING) && index + 1 < parts.size();
    }

    /** Whether this neighbour is a brief line too, with nothing between the two. */
    private boolean looksLikeEntry(int neighbour, int lower) {
        return neighbour >= 0
                && neighbour < parts.size()
                && parts.get(neighbour).kind().isEmpty()
                && !parts.get(lower).apart()
                && brief(parts.get(neighbour), LONGEST_ENTRY)
                && brief(parts.get(lower), LONGEST_ENTRY);
    }

    private boolean brief(Part part, int longest) {
        char last = text.charAt(part.at().end() - 1);
        boolean ended = last == '.' || last == '!';
        return part.at().length() <= longest && (!ended || abbreviated(part)) && last != ';';
    }

    private boolean abbreviated(Part part) {
        int end = part.at().end();
        return ABBREVIATED
                .matcher(text)
                .region(Math.max(part.at().start(), end - LONGEST_ABBREVIATION), end)
                .find();
    }

    private Matcher matcher(Pattern pattern, Part part) {
        return pattern.matcher(text).region(part.at().start(), part.at().end());
    }

    /** The block that a part becomes; of an endless one several, so that no block is longer than a page. */
    List<Block> blocks(Part part, String language) {
        var blocks = new ArrayList<Block>();
        var here = new ArrayList<Stretch>();
        for (var sentence : Sentences.of(text, part.at())) {
            if (!here.isEmpty() && sentence.end() - here.getFirst().start() > LONGEST_BLOCK) {
                blocks.add(block(part, language, here));
                here.clear();
            }
            here.add(sentence);
        }
        if (!here.isEmpty()) {
            blocks.add(block(part, language, here));
        }
        return blocks;
    }

    private static Block block(Part part, String language, List<Stretch> sentences) {
        var at = sentences.getFirst().to(sentences.getLast());
        boolean whole = part.at().length() <= LONGEST_BLOCK;
        return new Block(
                part.kind().orElse(BlockKind.PARAGRAPH),
                part.depth(),
                whole ? part.at() : at,
                language,
                part.language().map(Languages::primary),
                sentences);
    }
}
