package org.wettstein.place.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.zip.GZIPInputStream;
import org.wettstein.place.gazetteer.spelling.Spelling;

/** The world's places by their names. Immutable, and shared by all threads; load it once, it costs memory. */
public final class Gazetteer {
    /** Written by the program of {@code gazetteer/}, see {@code docs/gazetteer.md}. */
    private static final String FILE = "gazetteer.bin";

    private final Places places;
    private final Names names;
    private final Spellings spellings;
    private final Looking looking;
    private final FutureTask<Suggesting> suggesting;

    Gazetteer(Columns columns) {
        places = Places.read(columns);
        names = new Names(columns);
        spellings = new Spellings(columns);
        looking = new Looking(places, names, spellings, this);
        suggesting = new FutureTask<>(() -> new Suggesting(spellings, names, places, looking));
    }

    /** The gazetteer that ships with the product. */
    public static Gazetteer load() {
        try (InputStream file = Gazetteer.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("no " + FILE + " beside " + Gazetteer.class.getName());
            }
            return new Gazetteer(new Columns(new GZIPInputStream(file, 1 << 16).readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * All places that are called so in any language, the most probable first; accents, case and hyphens do not count. A
     * larger place may stand with it: «Kreuzberg (Berlin)», «Coventry, Connecticut».
     */
    public List<Candidate> find(CharSequence name) {
        var found = looking.candidates(Spelling.of(name));
        return found.isEmpty() ? Qualified.parse(name).map(looking::candidates).orElse(found) : found;
    }

    /** What else these words can mean. */
    public OrdinaryUse ordinary(CharSequence name) {
        int spelling = spellings.find(Spelling.of(name));
        return spelling < 0 ? OrdinaryUse.NONE : spellings.ordinary(spelling);
    }

    /**
     * The longest name whose first word is the word at {@code from}; none if no word begins there. In scripts without
     * spaces any character begins a word.
     */
    public Optional<Match> longest(CharSequence text, int from) {
        return looking.longest(text, from);
    }

    /** Which place a name means among the words around it, or why that stays open. */
    public Resolution resolve(CharSequence name, Surroundings surroundings) {
        return resolve(find(name), surroundings);
    }

    /** Which of some places is meant, where it is already known which come into question. */
    public static Resolution resolve(List<Candidate> candidates, Surroundings surroundings) {
        return Resolving.among(candidates, surroundings);
    }

    /**
     * At most {@code limit} places for what somebody has typed so far: names that begin so, the largest places first, then
     * those that are one or two typos away. The first call prepares the search, which takes some tens of milliseconds.
     */
    public List<Suggestion> search(CharSequence typed, int limit) {
        suggesting.run();
        try {
            return suggesting.get().suggest(typed, limit);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public int size() {
        return places.count();
    }

    GazetteerPlace place(int number) {
        return new GazetteerPlace(this, number);
    }

    Places places() {
        return places;
    }

    Names names() {
        return names;
    }

    Spellings spellings() {
        return spellings;
    }
}
