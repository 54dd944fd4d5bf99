package org.wettstein.source;

import org.wettstein.language.IllegalFact;
import org.wettstein.language.Text;

/**
 * A source's own words.
 *
 * @param language language tag (BCP 47) of the words
 */
public record Quote(String words, String language) {

    public Quote {
        if (words.isBlank()) {
            throw new IllegalFact("blank-quote");
        }
        Text.wellFormed(language);
    }
}
