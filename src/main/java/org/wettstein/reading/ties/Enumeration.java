package org.wettstein.reading.ties;

import java.util.List;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.vocabulary.Category;

/** A line that is no sentence but an enumeration of subjects: “Ports, old towns, universities.” under a partner's name. */
record Enumeration(Line line) {
    private static final int LONGEST = 160;
    private static final int SHORT = 3;
    private static final double MUCH = 0.4;
    private static final List<Category> BETWEEN =
            List.of(Category.AND, Category.OF, Category.WITH, Category.LOCATIVE, Category.FOCUS);

    /** Whether subjects are most of what it says. */
    boolean bare() {
        if (line.at().length() > LONGEST || describes()) {
            return false;
        }
        var words = line.words();
        int subjects = 0;
        int others = 0;
        for (int token = words.begin(); token < words.end(); token++) {
            int letters = words.tokens().end(token) - words.tokens().start(token);
            if (words.covers(Category.THEME, token, token + 1)) {
                subjects += letters;
            } else if (letters > SHORT && !between(token)) {
                others += letters;
            }
        }
        return subjects > 0 && subjects >= MUCH * (subjects + others);
    }

    /** Whether it tells what the place is known for, by a word that is no subject itself. */
    private boolean describes() {
        return line.any(Category.DESCRIBE, word -> line.all(Category.THEME)
                .noneMatch(theme -> theme.at().overlaps(word.at())));
    }

    private boolean between(int token) {
        return BETWEEN.stream().anyMatch(category -> line.words().covers(category, token, token + 1));
    }
}
