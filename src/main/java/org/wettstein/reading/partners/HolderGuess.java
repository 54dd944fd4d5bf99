package org.wettstein.reading.partners;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.NameRole;
import org.wettstein.reading.recognising.Named;

/**
 * Whose page it is, if nobody says: the place that is named again and again, that has ties with others, and that no list
 * or preposition introduces as a partner.
 */
public final class HolderGuess {
    private static final int ENOUGH = 4;
    private static final int AT_HOME = 8;

    /** English is written everywhere. */
    private static final int IN_ENGLISH = 3;

    private static final int ADJECTIVE = 3;
    private static final int SITE = 10;

    private final String language;
    private final SortedSet<String> wordsInEr;
    private final Map<String, Candidacy> candidacies = new LinkedHashMap<>();

    private HolderGuess(List<Line> lines, String language) {
        this.language = language;
        wordsInEr = language.equals("de") ? wordsInEr(lines) : Collections.emptySortedSet();
    }

    /**
     * What speaks for a place.
     *
     * @param cued whether something makes it the holder, and not just a place that is often named
     */
    private record Candidacy(Named place, int score, boolean cued) {

        Candidacy and(Candidacy other) {
            return new Candidacy(place, score + other.score, cued || other.cued);
        }

        /** Basel and Basel-Stadt: one country, and the one name begins with the other. */
        boolean sameName(Candidacy other) {
            var name = place.folded();
            var otherName = other.place.folded();
            return place.country().equals(other.place.country())
                    && (name.startsWith(otherName) || otherName.startsWith(name));
        }
    }

    /** @param language tag of the language that most of the page is in */
    public static Holding in(List<Line> lines, String language) {
        return in(lines, List.of(), language);
    }

    /** @param title of the page, in its parts: what the page is called and whose site it stands on */
    public static Holding in(List<Line> lines, List<Line> title, String language) {
        var guess = new HolderGuess(lines, language);
        title.forEach(line -> guess.site(line, line.equals(title.getLast())));
        for (int i = 0; i < lines.size(); i++) {
            guess.weigh(lines.get(i), i == 0);
        }
        return guess.best();
    }

    private void weigh(Line line, boolean first) {
        var leading = Leading.place(line, Holding.UNKNOWN);
        for (var place : line.places()) {
            if (!place.isCountry() && place.role() != NameRole.QUALIFIER) {
                weigh(place, new HolderCues(line, place, leading), first);
            }
        }
    }

    private void weigh(Named place, HolderCues cues, boolean first) {
        if (!place.common() || place.qualified() || cues.pair() || cues.belongs()) {
            candidacies.merge(place.key(), new Candidacy(place, cues.score(first), cues.cue()), Candidacy::and);
        }
    }

    /** {@code Partner cities | City of X}, {@code Partner cities - X}: of two places the one that is called a city. */
    private void site(Line line, boolean last) {
        for (var place : line.places()) {
            var cues = new HolderCues(line, place, Optional.empty());
            boolean called = cues.territory() || place.role() == NameRole.PART_OF_NAME;
            boolean alone = last && place.at().equals(line.at());
            if (!place.isCountry() && (called || alone)) {
                candidacies.merge(place.key(), new Candidacy(place, called ? SITE : ENOUGH, true), Candidacy::and);
            }
        }
    }

    private Holding best() {
        return candidacies.values().stream()
                .max(Comparator.comparingInt(this::together)
                        .thenComparing(this::firstNamed, Comparator.reverseOrder())
                        .thenComparing(candidacy -> candidacy.place().key()))
                .filter(candidacy ->
                        together(candidacy) >= ENOUGH && namesakes(candidacy).anyMatch(Candidacy::cued))
                .map(this::holding)
                .orElse(Holding.UNKNOWN);
    }

    /** A page in a language that is written there, and adjectives of the name, speak for a place. */
    private int together(Candidacy candidacy) {
        var place = candidacy.place();
        int home = SpokenThere.in(place.country().orElse(""), language) ? atHome() : 0;
        return namesakes(candidacy).mapToInt(Candidacy::score).sum() + home + (adjective(place) ? ADJECTIVE : 0);
    }

    private int atHome() {
        return language.equals("en") ? IN_ENGLISH : AT_HOME;
    }

    private int firstNamed(Candidacy candidacy) {
        return namesakes(candidacy)
                .mapToInt(other -> other.place().at().start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Stream<Candidacy> namesakes(Candidacy candidacy) {
        return candidacies.values().stream().filter(candidacy::sameName);
    }

    /** “Basler”: German has an adjective for where one is at home. */
    private boolean adjective(Named place) {
        var stem = place.folded();
        var begin = stem.substring(0, Math.min(stem.length(), Math.max(3, Math.min(5, stem.length() - 2))));
        return wordsInEr.tailSet(begin).stream()
                .takeWhile(word -> word.startsWith(begin))
                .anyMatch(word -> !word.equals(stem));
    }

    private static SortedSet<String> wordsInEr(List<Line> lines) {
        var found = new TreeSet<String>();
        for (var line : lines) {
            var tokens = line.words().tokens();
            for (int token = line.words().begin(); token < line.words().end(); token++) {
                if (tokens.folded(token).endsWith("er")) {
                    found.add(tokens.folded(token));
                }
            }
        }
        return found;
    }

    private Holding holding(Candidacy candidacy) {
        var keys = namesakes(candidacy).map(other -> other.place().key()).collect(Collectors.toSet());
        var names = namesakes(candidacy).map(other -> other.place().folded()).collect(Collectors.toSet());
        var place = candidacy.place();
        return new Holding(keys, names, place.name(), place.country().orElse(""));
    }
}
