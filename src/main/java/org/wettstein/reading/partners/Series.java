package org.wettstein.reading.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.NameRole;
import org.wettstein.reading.recognising.Named;

/** Names that a sentence enumerates: if it speaks of one as a partner, it does so of all. */
record Series(List<Named> names) {
    private static final Pattern NEXT = Pattern.compile("(?s)(?: ?\\([^()]*\\))?(?:,? \\d{4})?"
            + "(?:[,;/]| und| sowie| and| et| ainsi que| e| y)(?: the| das| die| la| le| les| il| el)? ");

    /** Those of a line, each with as many names as stand side by side. */
    static List<Series> in(Line line, Predicate<Named> possible) {
        var all = new ArrayList<Series>();
        var names = new ArrayList<Named>();
        for (var place : line.places()) {
            if (place.role() != NameRole.QUALIFIER) {
                if (!names.isEmpty() && !follows(line, names.getLast(), place)) {
                    all.add(new Series(List.copyOf(names)));
                    names.clear();
                }
                if (place.role() == NameRole.NAMED && !place.isCountry() && possible.test(place)) {
                    names.add(place);
                }
            }
        }
        all.add(new Series(names));
        return all;
    }

    static boolean follows(Line line, Named one, Named next) {
        var gap = line.words().text().substring(one.at().end(), next.at().start());
        var behind = line.places().stream()
                .filter(place -> place.role() == NameRole.QUALIFIER
                        && place.at().start() >= one.at().end()
                        && place.at().end() <= next.at().start())
                .reduce((_, last) -> last)
                .map(place -> line.words()
                        .text()
                        .substring(place.at().end(), next.at().start()));
        return NEXT.matcher(gap).matches()
                || behind.filter(rest -> NEXT.matcher(rest.startsWith(")") ? rest.substring(1) : rest)
                                .matches())
                        .isPresent();
    }
}
