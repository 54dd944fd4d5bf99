package org.wettstein.place.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wettstein.place.gazetteer.spelling.Bytes;
import org.wettstein.place.gazetteer.spelling.Joints;
import org.wettstein.place.gazetteer.spelling.Spelling;
import org.wettstein.place.gazetteer.spelling.Words;

/** Looks names up, whole or as the longest that a text has somewhere. */
record Looking(Places places, Names names, Spellings spellings, Gazetteer gazetteer) {
    private static final int FEWEST_LETTERS_BEFORE_GENITIVE = 4;

    List<Candidate> candidates(Bytes spelling) {
        int number = spellings.find(spelling);
        return number < 0 ? List.of() : candidates(number);
    }

    /** Those that lie in a place that the larger name can mean. */
    List<Candidate> candidates(Qualified name) {
        var outer = candidates(Spelling.of(name.outer()));
        return candidates(Spelling.of(name.name())).stream()
                .filter(inner -> outer.stream().anyMatch(around -> inner.place().liesIn(around.place())))
                .toList();
    }

    /** In the order of the prepared file, which is by likelihood. */
    List<Candidate> candidates(int spelling) {
        var called = spellings.names(spelling);
        var found = new ArrayList<Candidate>(called.length);
        for (int name : called) {
            found.add(new Candidate(gazetteer.place(names.place(name)), name));
        }
        return found;
    }

    Optional<Match> longest(CharSequence text, int from) {
        var words = new Words(text);
        var spelling = new Bytes();
        if (!Joints.begins(text, from) || !words.next(from, spelling) || words.start() != from) {
            return Optional.empty();
        }
        int most = spellings.longestFrom(spelling);
        var longest = found(spelling, words);
        for (int count = 1; count < most && nextJoined(text, words, spelling); count++) {
            longest = found(spelling, words).or(keeping(longest));
        }
        return longest.map(found -> match(text, from, found));
    }

    private static boolean nextJoined(CharSequence text, Words words, Bytes spelling) {
        int end = words.end();
        spelling.add((byte) ' ');
        return words.next(end, spelling) && Joints.join(text, end, words.start());
    }

    private static Supplier<Optional<Found>> keeping(Optional<Found> found) {
        return () -> found;
    }

    private Optional<Found> found(Bytes spelling, Words words) {
        int number = spellings.find(spelling);
        return number < 0 ? foundWithoutGenitive(spelling, words) : Optional.of(new Found(number, words.end(), false));
    }

    /** «Leipzigs»: German and, after an apostrophe that is no letter here, English add an s. */
    private Optional<Found> foundWithoutGenitive(Bytes spelling, Words words) {
        int length = spelling.length();
        if (length <= FEWEST_LETTERS_BEFORE_GENITIVE || spelling.at(length - 1) != 's') {
            return Optional.empty();
        }
        spelling.truncate(length - 1);
        int number = spellings.find(spelling);
        spelling.add((byte) 's');
        return number < 0 ? Optional.empty() : Optional.of(new Found(number, words.end() - 1, true));
    }

    private Match match(CharSequence text, int from, Found found) {
        int end = found.genitive ? found.end : Joints.closing(text, from, found.end);
        return new Match(from, end, found.genitive, spellings.ordinary(found.spelling), candidates(found.spelling));
    }

    private record Found(int spelling, int end, boolean genitive) {}
}
