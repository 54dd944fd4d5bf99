package org.wettstein.reading.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.Locale;

/** The words of a text in their order: runs of letters and digits, without case and accents. */
public final class Tokens {
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private String[] folded = new String[64];
    private int size;

    public static Tokens of(CharSequence text) {
        var tokens = new Tokens();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean word = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (word && start < 0) {
                start = i;
            } else if (!word && start >= 0) {
                tokens.add(text, start, i);
                start = -1;
            }
        }
        return tokens;
    }

    private void add(CharSequence text, int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            folded = Arrays.copyOf(folded, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        folded[size] = fold(text.subSequence(start, end).toString());
        size++;
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public String folded(int token) {
        return folded[token];
    }

    public Stretch at(int first, int afterLast) {
        return new Stretch(starts[first], ends[afterLast - 1]);
    }

    /** The first token that begins at or after a character. */
    public int from(int position) {
        int found = Arrays.binarySearch(starts, 0, size, position);
        return found >= 0 ? found : -found - 1;
    }

    /** Without case and accents; {@code ß} is {@code ss}. A sign that is nothing but an accent stays. */
    public static String fold(String word) {
        return plain(word) ? word.toLowerCase(Locale.ROOT) : foldAll(word);
    }

    private static boolean plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String foldAll(String word) {
        var letters = new StringBuilder(word.length());
        var source = DECOMPOSED.normalize(word);
        for (int i = 0; i < source.length(); i++) {
            fold(Character.toLowerCase(source.charAt(i)), letters);
        }
        return letters.isEmpty() ? word : letters.toString();
    }

    private static void fold(char letter, StringBuilder letters) {
        switch (letter) {
            case 'ß' -> letters.append("ss");
            case 'ł' -> letters.append('l');
            case 'ø' -> letters.append('o');
            case 'đ' -> letters.append('d');
            case 'ı' -> letters.append('i');
            case 'æ' -> letters.append("ae");
            case 'œ' -> letters.append("oe");
            default -> {
                if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                    letters.append(letter);
                }
            }
        }
    }
}
