package org.wettstein.reading.vocabulary;

import org.wettstein.reading.text.Stretch;

/**
 * A word or phrase of the vocabulary, found in a text.
 *
 * @param first its first token
 * @param afterLast the token behind its last one
 */
public record Word(Category category, String id, Stretch at, int first, int afterLast) {

    public boolean is(Category other, String otherId) {
        return category == other && id.equals(otherId);
    }
}
