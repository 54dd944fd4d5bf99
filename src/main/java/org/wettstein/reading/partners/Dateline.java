package org.wettstein.reading.partners;

import java.util.regex.Pattern;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.NameRole;
import org.wettstein.reading.recognising.Named;

/** Whether a report begins with a place: where it was written, or where it happens. */
record Dateline(Line line, Named place) {
    /** Characters of a date that names its day. */
    private static final int DAY = 10;

    private static final int BESIDE = 6;
    private static final int PREPOSITION = 3;
    private static final int PARAGRAPH = 100;
    private static final Pattern AGENCY =
            Pattern.compile("[^:;()\\n–—-]{0,30}?(?: ?\\([^()\\n]{2,12}\\)|\\.) ?[-–—] (?!\\()|\\.[-–—] ");

    boolean says() {
        return dated() || agency();
    }

    /** {@code Graz, 12. Juni 2018}. */
    private boolean dated() {
        return line.opens()
                && !line.block().entry()
                && place.at().start() == line.at().start()
                && line.dates().stream()
                        .findFirst()
                        .filter(date -> date.text().length() == DAY
                                && date.at().start() - place.at().end() <= BESIDE
                                && !line.words()
                                        .text()
                                        .substring(place.at().end(), date.at().start())
                                        .contains("("))
                        .isPresent();
    }

    /** {@code GRAZ (abc) - Die Stadt …}, {@code Graz, Styria. - …} at the head of a paragraph. */
    private boolean agency() {
        return line.opens()
                && paragraph()
                && place.at().start() == line.block().at().start()
                && line.block().at().length() > PARAGRAPH
                && AGENCY.matcher(line.words().text())
                        .region(place.at().end(), line.block().at().end())
                        .lookingAt();
    }

    /** {@code A X una festa …}: a report begins with where it happens. */
    boolean opensReport() {
        return paragraph()
                && place.role() == NameRole.WHERE
                && place.at().start() - line.at().start() <= PREPOSITION;
    }

    private boolean paragraph() {
        return !line.block().entry() && !line.block().heading();
    }
}
