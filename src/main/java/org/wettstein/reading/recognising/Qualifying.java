package org.wettstein.reading.recognising;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wettstein.place.gazetteer.GazetteerPlace;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Word;
import org.wettstein.reading.vocabulary.Words;

/** Whether a name behind a place only says where that place lies: its country, state or region. */
record Qualifying(Words words) {
    private static final Pattern BESIDE =
            Pattern.compile(",? ?\\(|, | ?/ ?| ?[-–—] |\\t| \\| |, [^\\s,.;:]{1,12} |,? \\((?:[^()]{0,12} )"
                    + "|,? (?:in|im|en|au|aux|dans|nel|nella|nelle|negli|nei|a|de|du|del|dell)"
                    + "(?: the| der| den| dem| les| la| le| los| las)? |,? (?:nell|dell|dans l|de l|all)'");
    private static final Pattern APPOSITION = Pattern.compile("(?s)(?:, | \\()[^.;:()]{3,40} ");
    private static final Pattern SPACE = Pattern.compile(",? ");
    private static final int FEW_WORDS = 5;
    private static final Pattern IN = Pattern.compile(
            ",? (?:in|im|en|dans|nel|nella|nell'|nelle|negli|nei)(?: ?the| der| den| dem| les| la| le| los| las| l')? ?");
    private static final int WIDEST_GAP = 45;
    private static final Set<String> REGIONS = Set.of("province", "region", "canton", "district", "prefecture");

    /** “X (country)”, “X, country”, “X, state, country”, “X – country”, “X in country”. */
    boolean qualifies(Spotted one, List<Spotted> before, Spotted next) {
        var last = before.isEmpty() ? one : before.getLast();
        if (next.at().start() - last.at().end() > WIDEST_GAP) {
            return false;
        }
        var gap = words.text().substring(calledEnd(last), next.at().start());
        return apposed(one, next, gap)
                || (larger(one, next, gap)
                        && (next.isCountry() || !gap.equals("/"))
                        && BESIDE.matcher(gap).matches())
                || lies(one, next);
    }

    private static boolean larger(Spotted one, Spotted next, String gap) {
        return next.isCountry() || outer(one, next) || (IN.matcher(gap).matches() && region(one, next));
    }

    private static boolean apposed(Spotted one, Spotted next, String gap) {
        return next.level().isPresent() && APPOSITION.matcher(gap).matches() && next.among(countries(one));
    }

    /** {@code X in provincia di Y}, {@code X de la région de Y}: a region, whatever the gazetteer knows of it. */
    private boolean lies(Spotted one, Spotted next) {
        int first = one.afterLast();
        if (next.first() - first > FEW_WORDS
                || (words.at(first, Category.LOCATIVE).isEmpty()
                        && words.at(first, Category.OF).isEmpty())) {
            return false;
        }
        int of = words.before(next.first(), Category.OF).map(Word::first).orElse(next.first());
        var region = words.before(of, Category.TERRITORY)
                .or(() -> words.before(next.first(), Category.TERRITORY))
                .filter(word -> REGIONS.contains(word.id()));
        return region.filter(word -> word.first() > first).isPresent() && words.between(first - 1, first, SPACE);
    }

    /** {@code Kent county in England}: behind the word for what it is. */
    private int calledEnd(Spotted one) {
        return words.at(one.afterLast(), Category.TERRITORY)
                .filter(word -> word.at().start() - one.at().end() == 1)
                .map(word -> word.at().end())
                .orElse(one.at().end());
    }

    /** A region of the same country: behind “in” it says where the place lies, even if the gazetteer knows other bounds. */
    private static boolean region(Spotted one, Spotted next) {
        var countries = countries(one);
        return next.candidates().stream()
                .anyMatch(outer -> subdivision(outer.place())
                        && countries.contains(outer.place().country()));
    }

    private static Set<String> countries(Spotted one) {
        return one.candidates().stream()
                .map(candidate -> candidate.place().country())
                .collect(Collectors.toSet());
    }

    /** Whether the next name is the state or region of the one before. */
    private static boolean outer(Spotted one, Spotted next) {
        return next.candidates().stream()
                .filter(outer -> subdivision(outer.place()))
                .anyMatch(outer -> one.candidates().stream().anyMatch(inner -> inner.place()
                        .subdivision()
                        .filter(outer.place()::equals)
                        .isPresent()));
    }

    static boolean subdivision(GazetteerPlace place) {
        return switch (place.level()) {
            case STATE, PROVINCE, PREFECTURE, CANTON, REGION, DISTRICT -> true;
            case COUNTRY, CITY, PART_OF_CITY, COMPOUND -> false;
        };
    }
}
