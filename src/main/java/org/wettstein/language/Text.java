package org.wettstein.language;

import java.text.Normalizer;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.wettstein.pairs.SortedPairs;

/**
 * One thing said in one or more languages: a name, a title, a promise.
 *
 * @param wordings from a well-formed language tag (BCP 47) to the words, in NFC and never blank
 */
public record Text(SortedMap<String, String> wordings) {

    /** The tags that were found to be so: a register has a handful of them, in every one of its texts. */
    private static final Set<String> WELL_FORMED = ConcurrentHashMap.newKeySet();

    private static final int MOST_KEPT = 500;

    public Text {
        wordings.forEach((tag, _) -> wellFormed(tag));
        if (wordings.isEmpty()) {
            throw new IllegalFact("text-without-language");
        }
        wordings = SortedPairs.of(wordings).with(Text::present);
    }

    public static Text of(Map<String, String> wordings) {
        return new Text(new TreeMap<>(wordings));
    }

    public static Text of(String tag, String words) {
        return of(Map.of(tag, words));
    }

    public Optional<String> find(Locale language) {
        return Optional.ofNullable(wordings.get(language.toLanguageTag()))
                .or(() -> Optional.ofNullable(wordings.get(language.getLanguage())));
    }

    /** The words in {@code language}; where they are missing, in the first of {@code others} that has them, else in any. */
    public Passage in(Locale language, List<Locale> others) {
        return find(language)
                .map(words -> new Passage(words, language, false))
                .or(() -> others.stream()
                        .flatMap(other -> find(other).map(words -> new Passage(words, other, true)).stream())
                        .findFirst())
                .orElseGet(() -> new Passage(
                        wordings.firstEntry().getValue(), Locale.forLanguageTag(wordings.firstKey()), true));
    }

    public boolean speaks(Locale language) {
        return find(language).isPresent();
    }

    public Collection<String> words() {
        return wordings.values();
    }

    /** The tag, if it is well-formed and in its canonical form (BCP 47). */
    public static String wellFormed(String tag) {
        if (!WELL_FORMED.contains(tag)) {
            if (tag.isEmpty() || !canonical(tag).equals(tag)) {
                throw new IllegalFact("no-language-tag", tag);
            }
            if (WELL_FORMED.size() < MOST_KEPT) {
                WELL_FORMED.add(tag);
            }
        }
        return tag;
    }

    private static String canonical(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException illFormed) {
            return "";
        }
    }

    /** The words, if every sign of them can stand on a page and in a feed (XML 1.0, section 2.2). */
    public static String legible(String words) {
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            if (!legible(words.codePointAt(i))) {
                throw new IllegalFact("illegible-sign", String.format(Locale.ROOT, "U+%04X", words.codePointAt(i)));
            }
        }
        return words;
    }

    private static boolean legible(int point) {
        return Character.isISOControl(point) ? point == '\t' || point == '\n' : (point & 0xFFFE) != 0xFFFE;
    }

    private static String present(String words) {
        if (words.isBlank()) {
            throw new IllegalFact("blank-text");
        }
        return Normalizer.normalize(legible(words), Normalizer.Form.NFC);
    }
}
