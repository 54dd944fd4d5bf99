package org.wettstein.reading.partners;

import org.wettstein.reading.text.Tokens;

/** The readable part of an id, made of words: {@code miami-beach}. */
public final class Slug {
    private static final int LONGEST = 80;

    private Slug() {}

    public static String of(String words) {
        var tokens = Tokens.of(words);
        var name = new StringBuilder();
        for (int token = 0; token < tokens.size() && name.length() < LONGEST; token++) {
            var word = tokens.folded(token).replaceAll("[^a-z0-9]", "");
            name.append(name.isEmpty() || word.isEmpty() ? "" : "-").append(word);
        }
        return name.isEmpty()
                ? "unnamed"
                : name.substring(0, Math.min(LONGEST, name.length())).replaceAll("-+$", "");
    }
}
