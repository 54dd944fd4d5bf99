package org.wettstein.place.gazetteer.spelling;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of a text one after the other, each folded; one thread's, used once. */
public final class Words {
    /** Words that are written out or abbreviated as the writer likes. */
    private static final Map<Integer, List<Abbreviation>> ABBREVIATIONS = List.of(
                    new Abbreviation("saint", "st"),
                    new Abbreviation("sankt", "st"),
                    new Abbreviation("sainte", "ste"),
                    new Abbreviation("mt", "mount"),
                    new Abbreviation("ft", "fort"))
            .stream()
            .collect(Collectors.groupingBy(abbreviation -> abbreviation.written.length));

    private final CharSequence text;
    private int start;
    private int end;

    public Words(CharSequence text) {
        this.text = text;
    }

    /** Where the word last read begins. */
    public int start() {
        return start;
    }

    /** Where the word last read ends; invisible characters after it are not of it. */
    public int end() {
        return end;
    }

    /** Appends the first word at {@code from} or later; false if there is none. */
    public boolean next(int from, Bytes folded) {
        start = from;
        while (start < text.length() && !Letters.inWord(Character.codePointAt(text, start))) {
            start += Character.charCount(Character.codePointAt(text, start));
        }
        end = start;
        int before = folded.length();
        int at = start;
        while (at < text.length()) {
            int codePoint = Character.codePointAt(text, at);
            boolean alone = Letters.standsAlone(codePoint);
            if ((alone && at > start) || (!Letters.inWord(codePoint) && !Letters.isInvisible(codePoint))) {
                break;
            }
            at += Character.charCount(codePoint);
            if (!Letters.isInvisible(codePoint)) {
                folded.add(Folding.fold(codePoint));
                end = at;
            }
            if (alone) {
                break;
            }
        }
        writeOut(folded, before);
        return end > start;
    }

    private static void writeOut(Bytes folded, int from) {
        for (Abbreviation abbreviation : ABBREVIATIONS.getOrDefault(folded.length() - from, List.of())) {
            if (folded.endsFrom(from, abbreviation.written)) {
                folded.truncate(from);
                folded.add(abbreviation.meant);
                return;
            }
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    private record Abbreviation(byte[] written, byte[] meant) {
        Abbreviation(String written, String meant) {
            this(written.getBytes(StandardCharsets.US_ASCII), meant.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
