package org.wettstein.reading.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wettstein.partnership.KindOfTie;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.NameRole;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.text.Tokens;
import org.wettstein.reading.vocabulary.Category;

/** Which places a page names as partners, and by what. */
public final class Partners {
    private static final int BESIDE = 2;

    private final List<Line> lines;
    private final Holding holder;
    private final PageContext context;
    private final Set<String> surnames;
    private final Pairs pairs;
    private final List<Evidence> found = new ArrayList<>();
    private int index;

    private Partners(List<Line> lines, Holding holder, PageContext context) {
        this.lines = lines;
        this.holder = holder;
        this.context = context;
        pairs = Pairs.in(lines, holder);
        surnames = lines.stream()
                .flatMap(line -> line.people().stream())
                .map(person -> Tokens.fold(person.name().substring(person.name().lastIndexOf(' ') + 1)))
                .collect(Collectors.toSet());
    }

    public static List<Evidence> in(List<Line> lines, Holding holder, PageContext context) {
        var partners = new Partners(lines, holder, context);
        if (context.aboutTies()) {
            for (partners.index = 0; partners.index < lines.size(); partners.index++) {
                var line = lines.get(partners.index);
                if (!partners.pairs.contains(line)) {
                    partners.read(line);
                }
            }
        }
        return partners.found;
    }

    private void read(Line line) {
        var leading = Leading.place(line, holder).filter(place -> believed(line, place) && !surname(place));
        leading.ifPresent(place -> found.add(new Evidence(
                place, line, line.block().heading() ? Confidence.OWN_HEADING : Confidence.ENTRY_OF_A_LIST)));
        if (leading.isPresent() && !line.block().heading()) {
            others(line, leading.orElseThrow());
        }
        if (leading.isEmpty() || !line.block().entry() || tieAhead(line, leading.orElseThrow())) {
            line.places().stream()
                    .filter(place -> place.role() != NameRole.QUALIFIER && place.role() != NameRole.PART_OF_NAME)
                    .filter(place -> !place.isCountry() && !holder.is(place))
                    .filter(place -> leading.filter(place::equals).isEmpty())
                    .forEach(place -> inSentence(line, place).ifPresent(found::add));
            series(line);
        }
    }

    /** “Ties with Kiel (Germany), Oslo and Pisa”: what is said of one in a series is said of each. */
    private void series(Line line) {
        if (found.isEmpty() || !found.getLast().line().equals(line)) {
            return;
        }
        for (var series : Series.in(line, place -> !holder.is(place) && !place.common())) {
            var told = found.reversed().stream()
                    .takeWhile(evidence -> evidence.line().equals(line))
                    .filter(evidence -> series.names().contains(evidence.place()))
                    .toList();
            if (!told.isEmpty()) {
                series.names().stream()
                        .filter(place -> told.stream()
                                .noneMatch(evidence -> evidence.place().equals(place)))
                        .forEach(place -> found.add(
                                new Evidence(place, line, told.getLast().confidence())));
            }
        }
    }

    /** “Germany: Kiel (1947), Dresden (1959)”: further partners in one entry. */
    private void others(Line line, Named leading) {
        var last = leading;
        for (var place : line.places()) {
            if (place.at().start() >= last.at().end() && place.role() == NameRole.NAMED && !place.isCountry()) {
                if (!Series.follows(line, last, place) || holder.is(place)) {
                    return;
                }
                found.add(new Evidence(place, line, Confidence.ENTRY_OF_A_LIST));
                last = place;
            }
        }
    }

    /** “X is twinned with A (country) since 1993, B (country) since 1970”: an entry that is a sentence. */
    private static boolean tieAhead(Line line, Named leading) {
        return line.all(Category.TIE)
                .filter(word -> word.at().before(leading.at()))
                .anyMatch(word -> Kinds.formal(Kinds.of(word)));
    }

    /** {@code Bassi: …} in an interview with Sandro Bassi. */
    private boolean surname(Named place) {
        return surnames.contains(Tokens.fold(place.name()));
    }

    /** An everyday word or an unknown village is a place only if something beside it says so. */
    private boolean believed(Line line, Named place) {
        return !place.common()
                || place.qualified()
                || line.exactDates().stream()
                        .anyMatch(date -> place.at().before(date.at())
                                && line.words()
                                                .text()
                                                .substring(
                                                        place.at().end(),
                                                        date.at().start())
                                                .indexOf(':')
                                        < 0);
    }

    private Optional<Evidence> inSentence(Line line, Named place) {
        if (onlyPlanned(line)
                || (place.common() && !new Beside(line, place).backed())
                || (place.small() && !new Beside(line, place).introduced())) {
            return Optional.empty();
        }
        if (pairedInHeading(line, place)) {
            return Optional.of(new Evidence(place, line, Confidence.SAID_IN_A_SENTENCE));
        }
        if (place.role() == NameRole.OF_OFFICE) {
            return strongTie(line) || (line.does("sign") && agreement(line)) || receivedForATie(line)
                    ? Optional.of(new Evidence(place, line, Confidence.SAID_IN_A_SENTENCE))
                    : Optional.empty();
        }
        if (strongTie(line) || agreement(line)) {
            return tied(line, place)
                    ? Optional.of(new Evidence(place, line, Confidence.SAID_IN_A_SENTENCE))
                    : Optional.empty();
        }
        if (line.has(Category.TIE) && place.role() == NameRole.NAMED && new Beside(line, place).sinceBehind()) {
            return Optional.of(new Evidence(place, line, Confidence.SAID_IN_A_SENTENCE));
        }
        boolean contact = line.has(Category.TIE) || line.does("contact") || line.does("exchange");
        if (contact && (new Beside(line, place).linked() || (!placeOfEvents(line) && joined(line, place)))) {
            return Optional.of(new Evidence(place, line, Confidence.SAID_IN_A_SENTENCE));
        }
        if (goesOn(line, place)) {
            return Optional.of(new Evidence(place, line, Confidence.FROM_THE_SENTENCE_BEFORE));
        }
        return project(line, place)
                ? Optional.of(new Evidence(place, line, Confidence.PROJECT_ONLY))
                : Optional.empty();
    }

    /** “The mayor received the mayor of X. They renewed the agreement.” */
    private boolean receivedForATie(Line line) {
        return line.does("visit")
                && lines.subList(index + 1, Math.min(lines.size(), index + 3)).stream()
                        .filter(next -> next.block().equals(line.block()))
                        .anyMatch(next ->
                                strongTie(next) || (agreement(next) && (next.does("sign") || next.does("renew"))));
    }

    /** “A twinning with X is being considered.” */
    private static boolean onlyPlanned(Line line) {
        return line.any(Category.ACT, word -> word.id().equals("consider")) && !line.does("sign");
    }

    /** “X and Y: thirty years”, over a report of X. */
    private boolean pairedInHeading(Line line, Named place) {
        int token = line.words().tokens().from(place.at().start());
        return line.block().heading()
                && line.words()
                        .before(token, Category.AND)
                        .filter(and -> line.places().stream()
                                .anyMatch(other -> holder.is(other)
                                        && other.at().before(and.at())
                                        && and.at().start() - other.at().end() <= BESIDE))
                        .isPresent();
    }

    private static boolean strongTie(Line line) {
        return line.any(Category.TIE, word -> Kinds.formal(Kinds.of(word)));
    }

    private static boolean agreement(Line line) {
        return line.has(Category.AGREEMENT);
    }

    /** Where something was signed or visited is no partner by that alone. */
    private boolean tied(Line line, Named place) {
        if (place.role() == NameRole.NAMED) {
            return true;
        }
        return new Beside(line, place).rightBehindTie()
                || joined(line, place)
                || (!placeOfEvents(line) && strongTie(line));
    }

    /** Whether things happen in the line, so that a place in it may be no more than where they did. */
    private static boolean placeOfEvents(Line line) {
        return line.does("sign") || line.does("visit") || line.does("celebrate") || line.does("renew");
    }

    /** With, between, and: or at the head of the sentence. */
    private boolean joined(Line line, Named place) {
        return new Beside(line, place).linked() || new Beside(line, place).subject();
    }

    /** “Others followed: X (1990), Y (1994) and Z”: a row of places behind a sentence about ties. */
    private boolean goesOn(Line line, Named place) {
        long places = line.places().stream()
                .filter(other -> other.role() == NameRole.NAMED && !other.isCountry() && !holder.is(other))
                .count();
        boolean with = place.qualified() && new Beside(line, place).linked() && line.has(Category.FOCUS);
        return place.role() == NameRole.NAMED
                && !line.has(Category.DESCRIBE)
                && (places >= 2 || with || (line.does("follow") && places == 1))
                && index > 0
                && before(line).anyMatch(with ? other -> other.has(Category.TIE) : Partners::strongTie);
    }

    /** A paragraph may go on with the one before: “In 1989 X followed”. */
    private java.util.stream.Stream<Line> before(Line line) {
        boolean follows = line.opens() && line.does("follow");
        return lines.subList(Math.max(0, index - 3), index).stream()
                .filter(other -> other.block().equals(line.block())
                        || other.block().heading()
                        || (follows && other.equals(lines.get(index - 1))));
    }

    /** On a page about cooperation: a museum in X, a school in Y. */
    private boolean project(Line line, Named place) {
        int token = line.words().tokens().from(place.at().start());
        return context.kind() == KindOfTie.COOPERATION
                && place.role() == NameRole.WHERE
                && !line.does("sign")
                && line.any(Category.THEME, theme -> theme.afterLast() < token && token - theme.afterLast() <= BESIDE)
                && lines.stream().anyMatch(other -> other.has(Category.TIE));
    }
}
