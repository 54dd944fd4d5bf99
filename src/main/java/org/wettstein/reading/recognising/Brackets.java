package org.wettstein.reading.recognising;

import org.wettstein.reading.vocabulary.Words;

/** Brackets between an office and its name: {@code la alcaldesa de Houston (Texas), A B}. */
record Brackets(Words words) {
    private static final int LONGEST = 4;

    /** The token behind a short bracket that opens before a token; the token itself if none does. */
    int skip(int token) {
        if (token >= words.end() || !words.between(token - 1, token).equals(" (")) {
            return token;
        }
        for (int next = token + 1; next < Math.min(words.end(), token + LONGEST); next++) {
            if (words.between(next - 1, next).startsWith(")")) {
                return next;
            }
        }
        return token;
    }
}
