package org.wettstein.reading.recognising;

import java.util.List;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Marker;
import org.wettstein.reading.vocabulary.Word;
import org.wettstein.reading.vocabulary.Words;

/** Tells what a place's name does in its sentence by the words right beside it. */
record Roles(Words words, List<Somebody> people) {
    Named of(Named place) {
        if (place.role() != NameRole.NAMED) {
            return place;
        }
        int first = words.tokens().from(place.at().start());
        int after = words.tokens().from(place.at().end());
        if (people.stream().anyMatch(person -> office(person, place))) {
            return place.as(NameRole.OF_OFFICE);
        }
        if (partOfName(first, after)) {
            return place.as(NameRole.PART_OF_NAME);
        }
        if (near(first) || labelled(first)) {
            return place.as(NameRole.QUALIFIER);
        }
        return where(first) ? place.as(NameRole.WHERE) : place;
    }

    /** {@code Mayor of Yopougon}: the place belongs to the office. */
    private static boolean office(Somebody person, Named place) {
        return person.at().contains(place.at());
    }

    /** University of Basel, Art Basel Miami Beach, Shanghai Medical Centre, Verein Leipzig-Addis Abeba. */
    private boolean partOfName(int first, int after) {
        return institutionBefore(first) || institutionAfter(after);
    }

    private boolean institutionBefore(int first) {
        int token = first;
        while (token > words.begin()) {
            if (!close(token) && !words.between(token - 1, token, " - ") && !words.between(token - 1, token, "'")) {
                return false;
            }
            if (words.before(token, Category.INSTITUTION).isPresent()
                    || words.before(token, Category.NETWORK).isPresent()) {
                return true;
            }
            boolean goesOn = words.before(token, Category.OF).isPresent()
                    || (Character.isUpperCase(words.text().charAt(words.tokens().start(token - 1)))
                            && words.before(token, Category.TERRITORY).isEmpty()
                            && words.before(token, Category.TIE).isEmpty());
            if (!goesOn) {
                return false;
            }
            token--;
        }
        return false;
    }

    private boolean institutionAfter(int after) {
        int token = after;
        while (token < words.end() && close(token)) {
            if (!Character.isUpperCase(words.text().charAt(words.tokens().start(token)))) {
                return false;
            }
            if (words.at(token, Category.INSTITUTION).isPresent()) {
                return true;
            }
            if (token - after > 2 || words.at(token, Category.TERRITORY).isPresent()) {
                return false;
            }
            token++;
        }
        return false;
    }

    /** Whether it stands right behind the word before it. */
    private boolean close(int token) {
        return words.between(token - 1, token, " ") || words.between(token - 1, token, "-");
    }

    /** {@code north-west of Paris}, {@code capital of Anhui province}: it only says where another place lies. */
    private boolean near(int first) {
        int called = words.before(first, Category.TERRITORY).map(Word::first).orElse(first);
        return words.behind(Category.LOCATIVE, "near", first) || words.behind(Category.LOCATIVE, "near", called);
    }

    /** {@code Capital: X} below the name of a state. */
    private boolean labelled(int first) {
        return first > words.begin()
                && Marker.CAPITAL.is(words.tokens().folded(first - 1))
                && words.between(first - 1, first).contains(":");
    }

    private boolean where(int first) {
        int token = words.before(first, Category.OF).map(Word::first).orElse(first);
        token = words.before(token, Category.TERRITORY).map(Word::first).orElse(token);
        var preposition = words.before(token, Category.LOCATIVE).or(() -> words.before(first, Category.LOCATIVE));
        return preposition.isPresent()
                && words.between(
                                preposition.orElseThrow().afterLast() - 1,
                                preposition.orElseThrow().afterLast())
                        .isBlank();
    }
}
