package org.wettstein.place.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wettstein.place.gazetteer.spelling.Spelling;

/** Offers places for what somebody has typed so far: names that begin so, largest place first, then those with a typo. */
final class Suggesting {
    private static final int LONGEST = 64;

    /** Below this many letters a second typo makes almost any name of any other. */
    private static final int FEWEST_LETTERS_FOR_TWO_TYPOS = 8;

    private static final int FEWEST_LETTERS_FOR_ONE = 4;

    /** Several spellings may lead to one place, so more of them are looked at than places wanted. */
    private static final int SPELLINGS_A_PLACE = 4;

    /** What is typed in full is meant rather than a larger place whose name goes on. */
    private static final float TYPED_IN_FULL = 10;

    private final Spellings spellings;
    private final Looking looking;
    private final float[] likelihoods;
    private final Signatures signatures;

    Suggesting(Spellings spellings, Names names, Places places, Looking looking) {
        this.spellings = spellings;
        this.looking = looking;
        this.signatures = new Signatures(spellings.sorted());
        this.likelihoods = new float[spellings.sorted().count()];
        for (int spelling = 0; spelling < likelihoods.length; spelling++) {
            int name = spellings.firstName(spelling);
            int place = names.place(name);
            likelihoods[spelling] = names.use(name) == NameUse.ADJECTIVE
                    ? 0
                    : (float) Likelihood.of(names.use(name), places.level(place), places.population()[place]);
        }
    }

    List<Suggestion> suggest(CharSequence typed, int limit) {
        byte[] wanted = Spelling.of(typed).toArray();
        var found = new ArrayList<Suggestion>();
        if (wanted.length == 0 || wanted.length > LONGEST) {
            return found;
        }
        var seen = new HashSet<GazetteerPlace>();
        add(beginningWith(wanted, limit), 0, limit, found, seen);
        for (int typos = 1; found.size() < limit && typos <= worthTrying(wanted.length); typos++) {
            add(near(wanted, typos, limit), typos, limit, found, seen);
        }
        return found;
    }

    private static int worthTrying(int letters) {
        return letters >= FEWEST_LETTERS_FOR_TWO_TYPOS ? 2 : letters >= FEWEST_LETTERS_FOR_ONE ? 1 : 0;
    }

    private Foremost beginningWith(byte[] wanted, int limit) {
        var foremost = new Foremost(limit * SPELLINGS_A_PLACE);
        byte[] bound = Arrays.copyOf(wanted, wanted.length + 1);
        bound[wanted.length] = (byte) 0xFF; // no byte of UTF-8, and after all of them
        int end = spellings.sorted().firstFrom(bound);
        for (int spelling = spellings.sorted().firstFrom(wanted); spelling < end; spelling++) {
            boolean whole = spellings.sorted().length(spelling) == wanted.length;
            foremost.offer(spelling, likelihoods[spelling] * (whole ? TYPED_IN_FULL : 1));
        }
        return foremost;
    }

    private Foremost near(byte[] wanted, int typos, int limit) {
        var foremost = new Foremost(limit * SPELLINGS_A_PLACE);
        var distance = new EditDistance(wanted);
        var sorted = spellings.sorted();
        signatures.near(wanted, typos, spelling -> {
            if (distance.within(typos, sorted.joined(), sorted.starts()[spelling], sorted.starts()[spelling + 1])) {
                foremost.offer(spelling, likelihoods[spelling]);
            }
        });
        return foremost;
    }

    private void add(Foremost foremost, int typos, int limit, List<Suggestion> found, Set<GazetteerPlace> seen) {
        foremost.numbers()
                .mapToObj(looking::candidates)
                .flatMap(List::stream)
                .filter(candidate -> candidate.use() != NameUse.ADJECTIVE && seen.add(candidate.place()))
                .limit(limit - found.size())
                .map(candidate -> new Suggestion(candidate, typos))
                .forEach(found::add);
    }
}
