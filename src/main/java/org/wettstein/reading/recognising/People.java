package org.wettstein.reading.recognising;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wettstein.place.gazetteer.Gazetteer;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Word;
import org.wettstein.reading.vocabulary.Words;

/** Finds persons by the offices and titles beside their names. */
final class People {
    private static final int FEWEST_NAMES = 2;
    private static final int NEAR = 30;
    private static final Set<String> COPULAS =
            Set.of("ist", "war", "is", "was", "est", "etait", "e", "era", "es", "fue");
    private static final Set<String> ARTICLES = Set.of("der", "le", "il", "el", "la", "the", "l", "als");

    private final Words words;
    private final NameRun names;
    private final List<Somebody> found = new ArrayList<>();

    private People(Words words, Gazetteer gazetteer) {
        this.words = words;
        names = new NameRun(words, gazetteer);
    }

    static List<Somebody> in(Words words, Gazetteer gazetteer) {
        var people = new People(words, gazetteer);
        words.list(Category.OFFICE).forEach(people::around);
        words.list(Category.PERSON_TITLE).forEach(people::titled);
        words.list(Category.CONTACT_DETAILS).forEach(people::contact);
        new Signatories(words, people.names)
                .list()
                .forEach(run -> people.add(run.first(), run.first(), run.afterLast(), Optional.empty()));
        return people.found;
    }

    /** A name stands behind the office, or before it with a comma between. */
    private void around(Word office) {
        int end = officeEnd(office);
        var title = office.at().to(words.tokens().at(end - 1, end));
        int name = skipTitles(copula(end));
        boolean behind = behind(office, title, name);
        if (!behind || Set.of(",", ", ").contains(gapBefore(begin(office)))) {
            before(office, title);
        }
        if (!behind && found.stream().noneMatch(known -> known.at().overlaps(office.at()))) {
            new Apposition(words, names).nameOf(office).ifPresent(apposed -> {
                var after = names.from(apposed.name()).orElseThrow();
                add(begin(office), apposed.name(), after, apposed.office());
                more(after, begin(office), apposed.office());
            });
        }
    }

    /** {@code Bürgermeister ist A B}. */
    private int copula(int token) {
        return token + 1 < words.end() && COPULAS.contains(words.tokens().folded(token)) ? token + 1 : token;
    }

    private boolean behind(Word office, Stretch title, int name) {
        var after = name < words.end() && gapFits(name) ? names.from(name) : Optional.<Integer>empty();
        if (after.filter(end -> end - name >= FEWEST_NAMES || titledBefore(name))
                .filter(end -> !names.place(name, end))
                .isEmpty()) {
            return false;
        }
        int start = begin(office);
        add(start, name, after.orElseThrow(), title);
        more(after.orElseThrow(), start, title);
        return true;
    }

    /** {@code die Regierungsräte A B, C D und E F}. */
    private void more(int from, int start, Stretch title) {
        int next = from;
        while (next < words.end() && Set.of(", ", " ").contains(words.between(next - 1, next))) {
            int name = words.at(next, Category.AND).map(Word::afterLast).orElse(next);
            boolean apart = name > next || words.between(next - 1, next).equals(", ");
            var after = apart && name < words.end() ? names.from(name) : Optional.<Integer>empty();
            if (after.filter(end -> end - name >= FEWEST_NAMES).isEmpty() || officeBehind(after.orElseThrow())) {
                return;
            }
            add(start, name, after.orElseThrow(), title);
            next = after.orElseThrow();
        }
    }

    /** Whether that name has an office of its own behind it. */
    private boolean officeBehind(int token) {
        return token < words.end()
                && words.between(token - 1, token).equals(", ")
                && (words.at(token, Category.OFFICE).isPresent()
                        || (token + 1 < words.end()
                                && words.at(token + 1, Category.OFFICE).isPresent()));
    }

    private void before(Word office, Stretch title) {
        int first = set(begin(office));
        isWhat(office, title);
        if (first <= words.begin() || !words.between(first - 1, first).matches(", ?| \\(| [-–—] ")) {
            return;
        }
        var name = names.upTo(first).filter(start -> first - start >= FEWEST_NAMES || titledBefore(start));
        name.ifPresent(start -> {
            add(start, start, first, title.to(words.tokens().at(first, first + 1)));
            beforeThat(start, title);
        });
    }

    /** {@code A B is the president of the club}. */
    private void isWhat(Word office, Stretch title) {
        int first = begin(office);
        if (first > words.begin() && COPULAS.contains(words.tokens().folded(first - 1))) {
            names.upTo(first - 1)
                    .filter(start -> first - 1 - start >= FEWEST_NAMES && !names.place(start, first - 1))
                    .ifPresent(start -> add(start, start, first - 1, title));
        }
    }

    /** {@code A B, C D e E F, consiglieri}: the others before the last one. */
    private void beforeThat(int last, Stretch title) {
        int token = last;
        while (token > words.begin()) {
            var and = words.before(token, Category.AND);
            int end = and.map(Word::first).orElse(token);
            boolean apart = and.isPresent() || words.between(token - 1, token).equals(", ");
            var name = apart && end > words.begin() ? names.upTo(end) : Optional.<Integer>empty();
            if (name.filter(start -> end - start >= FEWEST_NAMES).isEmpty()) {
                return;
            }
            add(name.orElseThrow(), name.orElseThrow(), end, title);
            token = name.orElseThrow();
        }
    }

    /** {@code Prof. Dr. med. Hasler}: a title makes a single name a person. */
    private void titled(Word title) {
        int name = skipTitles(title.afterLast());
        if (name < words.end()
                && gapFits(name)
                && !words.before(title.first(), Category.PERSON_TITLE).isPresent()) {
            names.from(name)
                    .filter(end -> Character.isUpperCase(
                            words.text().charAt(words.tokens().start(title.first()))))
                    .filter(end ->
                            found.stream().noneMatch(known -> known.nameAt().overlaps(names.at(name, end))))
                    .filter(end -> !officeBehind(end))
                    .ifPresent(end -> add(title.first(), name, end, Optional.empty()));
        }
    }

    /** {@code Contact: A B}. */
    private void contact(Word word) {
        int name = skipTitles(word.afterLast());
        if (name < words.end()
                && words.between(word.afterLast() - 1, word.afterLast()).matches(" ?: ?")) {
            names.from(name)
                    .filter(end -> end - name >= FEWEST_NAMES && !names.place(name, end))
                    .ifPresent(end -> add(word.first(), name, end, word.at()));
        }
    }

    private void add(int first, int name, int afterName, Stretch title) {
        add(first, name, afterName, Optional.of(title));
    }

    private void add(int first, int name, int afterName, Optional<Stretch> title) {
        int bare = skipTitles(name);
        if (bare >= afterName) {
            return;
        }
        var nameAt = names.at(bare, afterName);
        var at = title.map(stretch -> stretch.to(names.at(first, afterName))).orElse(names.at(first, afterName));
        if (found.stream().noneMatch(known -> known.nameAt().overlaps(nameAt))) {
            found.add(new Somebody(at, text(nameAt), nameAt, title.map(this::text)));
        }
    }

    private String text(Stretch at) {
        return words.text().substring(at.start(), at.end());
    }

    private int skipTitles(int token) {
        int next = token;
        while (next < words.end() && words.at(next, Category.PERSON_TITLE).isPresent()) {
            next = words.at(next, Category.PERSON_TITLE).orElseThrow().afterLast();
        }
        return next;
    }

    private boolean titledBefore(int token) {
        return words.before(token, Category.PERSON_TITLE).isPresent();
    }

    /** With “then”, “former” and academic titles before it. */
    private int begin(Word office) {
        int first = office.first();
        while (first > words.begin()
                && words.between(first - 1, first).length() <= 2
                && !words.between(first - 1, first).startsWith(",")
                && (words.before(first, Category.FORMER).isPresent()
                        || words.before(first, Category.PERSON_TITLE).isPresent()
                        || article(first - 1))) {
            first--;
        }
        return first;
    }

    /** {@code A B, the town's mayor}: up to three small words may stand between the comma and the office. */
    private int set(int office) {
        int first = office;
        for (int count = 0; count < 3 && first > words.begin(); count++) {
            var gap = words.between(first - 1, first);
            if (!gap.equals(" ") && !gap.equals("'")) {
                return first;
            }
            if (Character.isUpperCase(words.text().charAt(words.tokens().start(first - 1)))) {
                return office;
            }
            first--;
        }
        return first;
    }

    private boolean article(int token) {
        return ARTICLES.contains(words.tokens().folded(token))
                && words.between(token, token + 1).length() == 1;
    }

    private String gapBefore(int token) {
        return token > words.begin() ? words.between(token - 1, token) : "";
    }

    /** With the place or body that the office is of: Mayor of Yopougon, embajador de China en Uruguay. */
    private int officeEnd(Word office) {
        int next = office.afterLast();
        while (next < words.end() && words.tokens().start(next) - office.at().end() < NEAR * 2) {
            if (!words.between(next - 1, next, " ") && !words.between(next - 1, next, "'")) {
                return next;
            }
            int linked = linked(next);
            if (linked == next) {
                return next;
            }
            next = new Brackets(words).skip(linked);
        }
        return next;
    }

    private int linked(int token) {
        var link = words.at(token, Category.OF).or(() -> words.at(token, Category.LOCATIVE));
        int name = link.map(Word::afterLast).orElse(token);
        int after = words.at(name, Category.TERRITORY).map(Word::afterLast).orElse(name);
        after = words.at(after, Category.OF)
                .filter(_ -> name < words.end())
                .map(Word::afterLast)
                .orElse(after);
        if (link.isEmpty() || after >= words.end()) {
            return token;
        }
        boolean capital =
                Character.isUpperCase(words.text().charAt(words.tokens().start(after)));
        if (capital && names.afterPlace(after).isPresent()) {
            return names.afterPlace(after).orElseThrow();
        }
        int end = after;
        while (end < words.end()
                && Character.isUpperCase(words.text().charAt(words.tokens().start(end)))
                && (end == after || Set.of(" ", "-", "'").contains(words.between(end - 1, end)))) {
            end++;
        }
        return capital ? end : token;
    }

    private boolean gapFits(int name) {
        if (name <= words.begin()) {
            return false;
        }
        var gap = words.between(name - 1, name);
        return gap.equals(" ")
                || gap.equals(", ")
                || gap.equals("), ")
                || gap.equals(". ")
                || gap.equals(": ")
                || gap.equals(" : ")
                || gap.matches(" [–—-] ");
    }
}
