package org.wettstein.reading.recognising;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Word;
import org.wettstein.reading.vocabulary.Words;

/** People of whom a text says only what they did: “signed by A B and C D”, “a delegation led by A B”. */
record Signatories(Words words, NameRun names) {
    private static final int FEWEST_NAMES = 2;
    private static final String LEADS = "leads";
    private static final Set<Category> THINGS =
            EnumSet.of(Category.INSTITUTION, Category.THEME, Category.NETWORK, Category.NATIONALITY);

    /** Where a name stands. */
    record Run(int first, int afterLast) {}

    List<Run> list() {
        var runs = new ArrayList<Run>();
        if (words.has(Category.BY)) {
            words.all(Category.BY)
                    .filter(by -> !by.id().equals(LEADS))
                    .flatMap(this::doers)
                    .forEach(runs::add);
            words.all(Category.BY)
                    .filter(by -> by.id().equals(LEADS))
                    .flatMap(this::leaders)
                    .forEach(runs::add);
        }
        if (signing()) {
            words.all(Category.AND).flatMap(this::pair).forEach(runs::add);
        }
        return runs;
    }

    /** {@code A B chairs the committee}, {@code A B and C D lead it}. */
    private Stream<Run> leaders(Word leads) {
        return names.upTo(leads.first()).map(first -> new Run(first, leads.first())).filter(this::whole).stream()
                .flatMap(run -> Stream.concat(Stream.of(run), beforeAnd(run.first()).stream()));
    }

    private Optional<Run> beforeAnd(int token) {
        return words.before(token, Category.AND)
                .flatMap(and -> names.upTo(and.first()).map(first -> new Run(first, and.first())))
                .filter(this::whole);
    }

    private boolean signing() {
        return words.has(Category.ACT, "sign") && (words.has(Category.AGREEMENT) || words.has(Category.TIE));
    }

    /** {@code signed by A B and C D}. */
    private Stream<Run> doers(Word by) {
        boolean did = by.id().equals("led") || words.has(Category.ACT, "sign") || words.has(Category.ACT, "begin");
        int first = by.afterLast();
        boolean beside = did && first < words.end() && words.between(first - 1, first, " ");
        return (beside ? whole(first) : Optional.<Run>empty())
                .stream().flatMap(run -> Stream.concat(Stream.of(run), next(run.afterLast()).stream()));
    }

    private Optional<Run> next(int token) {
        return words.at(token, Category.AND).map(Word::afterLast).flatMap(this::whole);
    }

    /** {@code A B and C D signed the charter}. */
    private Stream<Run> pair(Word and) {
        var other = whole(and.afterLast());
        return names
                .upTo(and.first())
                .map(first -> new Run(first, and.first()))
                .filter(run -> other.isPresent() && whole(run))
                .stream()
                .flatMap(run -> Stream.of(run, other.orElseThrow()));
    }

    private Optional<Run> whole(int first) {
        return first < words.end()
                ? names.from(first).map(end -> new Run(first, end)).filter(this::whole)
                : Optional.empty();
    }

    /** A name of two words or more that is no place, and no part of the name of an organisation. */
    private boolean whole(Run run) {
        return run.afterLast() - run.first() >= FEWEST_NAMES
                && !names.place(run.first(), run.afterLast())
                && !names.city(run.first())
                && !names.city(run.afterLast() - 1)
                && IntStream.range(run.first(), run.afterLast()).noneMatch(this::thing);
    }

    private boolean thing(int token) {
        return words.covers(THINGS, token, token + 1);
    }
}
