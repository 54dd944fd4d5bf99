package org.wettstein.reading.recognising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.wettstein.edtf.Edtf;
import org.wettstein.place.Level;
import org.wettstein.place.gazetteer.Gazetteer;
import org.wettstein.place.gazetteer.NameUse;
import org.wettstein.reading.dates.DateRole;
import org.wettstein.reading.dates.Dated;
import org.wettstein.reading.dates.Dates;
import org.wettstein.reading.dates.YearsAround;
import org.wettstein.reading.text.Block;
import org.wettstein.reading.text.BlockKind;
import org.wettstein.reading.text.Page;
import org.wettstein.reading.text.Pages;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.text.Tokens;
import org.wettstein.reading.vocabulary.Words;

/** Goes through a page and recognises what its words name. */
public final class Recognising {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern TITLE_PARTS = Pattern.compile("\\s+[|–—:·»«•/-]+\\s+|\\s*[|»«]\\s*|: ");
    private static final int LONGEST_DATELINE = 45;
    private static final int FEW_WORDS = 14;

    /** So many lines are the head of a page. */
    private static final int HEAD = 5;

    private final Page page;
    private final Gazetteer gazetteer;
    private final Tokens tokens;
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> years;
    private Optional<Edtf> dateline = Optional.empty();
    private Set<String> countries = Set.of();
    private Columns columns = Columns.NONE;
    private boolean inTable;
    private boolean heads;
    private final Map<String, Named> qualified = new HashMap<>();

    private Recognising(Page page, Gazetteer gazetteer) {
        this.page = page;
        this.gazetteer = gazetteer;
        tokens = page.tokens();
        years = years();
    }

    /** The page's sentences in their order. */
    public static List<Line> in(Page page, Gazetteer gazetteer) {
        var recognising = new Recognising(page, gazetteer);
        for (int i = 0; i < page.blocks().size(); i++) {
            boolean last = i + 1 == page.blocks().size();
            recognising.block(
                    page.blocks().get(i),
                    last ? Optional.empty() : Optional.of(page.blocks().get(i + 1)));
        }
        return recognising.lines;
    }

    /** The parts of its title, each a line: {@code Partner cities | City of X}. */
    public static List<Line> inTitle(Page page, Gazetteer gazetteer) {
        return page.title()
                .map(title -> TITLE_PARTS.matcher(title.strip()).replaceAll("\n"))
                .map(parts -> Pages.ofText(page.name(), parts))
                .map(parts -> parts.in(page.language().orElse("und")))
                .map(parts -> in(parts, gazetteer))
                .orElse(List.of());
    }

    private void block(Block block, Optional<Block> next) {
        var words = new Words(page.text(), tokens, block.at(), block.language());
        var people = people(block, words);
        var around = new HashSet<>(countries);
        var below = next.filter(_ -> block.heading()).flatMap(this::countryOf);
        below.ifPresent(around::add);
        boolean listed = below.isPresent() || (block.entry() && !around.isEmpty());
        var places = heads
                ? List.<Named>of()
                : Places.in(
                        gazetteer, words, people.stream().map(Somebody::nameAt).toList(), around, listed);
        var roles = new Roles(words, people);
        var told = places.stream().map(roles::of).map(this::known).toList();
        block.sentences().forEach(at -> lines.add(line(block, words.part(at), at, told, people)));
        remember(block, told);
    }

    /** A heading may be a place of which the line below says first in which country it lies. */
    private Optional<String> countryOf(Block below) {
        return Optional.of(below).filter(block -> !block.heading()).stream()
                .flatMap(block -> gazetteer.longest(page.text(), block.at().start()).stream())
                .flatMap(match -> match.candidates().stream())
                .filter(candidate -> candidate.place().level() == Level.COUNTRY && candidate.use() != NameUse.OTHER)
                .map(candidate -> candidate.place().country())
                .findFirst();
    }

    private Line line(Block block, Words words, Stretch at, List<Named> places, List<Somebody> people) {
        return new Line(
                block,
                at,
                words,
                Dates.in(words, new YearsAround(years, dateline)),
                within(at, places, Named::at),
                within(at, people, Somebody::nameAt),
                columns.acts(words));
    }

    private static <T> List<T> within(Stretch sentence, List<T> all, Function<T, Stretch> where) {
        var found = new ArrayList<T>();
        for (var one : all) {
            if (sentence.contains(where.apply(one))) {
                found.add(one);
            }
        }
        return found;
    }

    private List<Somebody> people(Block block, Words words) {
        boolean row = block.kind() == BlockKind.ROW;
        boolean head = row && !inTable;
        columns = head ? Columns.in(words) : row ? columns : Columns.NONE;
        inTable = row;
        heads = head && columns.head();
        var people = People.in(words, gazetteer);
        return head || !row ? people : columns.people(words, gazetteer, people);
    }

    /** “Saint-Louis” after “Saint-Louis in Senegal” is the same place. */
    private Named known(Named place) {
        var written = page.text().substring(place.at().start(), place.at().end());
        if (place.qualified() && !place.isCountry()) {
            qualified.putIfAbsent(written, place);
        }
        return Optional.ofNullable(qualified.get(written))
                .filter(before -> !place.qualified() && !before.country().equals(place.country()))
                .map(before -> before.again(place))
                .orElse(place);
    }

    /** A date alone is the day of what follows; a country alone is where the places of the list below lie. */
    private void remember(Block block, List<Named> places) {
        var line = lines.isEmpty() ? null : lines.getLast();
        if (line != null
                && line.at().length() <= LONGEST_DATELINE
                && line.dates().size() == 1) {
            dateline(block, line.dates().getFirst(), places);
        }
        if (block.heading()
                || (block.kind() != BlockKind.ROW
                        && places.size() == 1
                        && places.getFirst().isCountry()
                        && alone(block, places.getFirst()))) {
            countries = places.size() == 1 && places.getFirst().isCountry() && alone(block, places.getFirst())
                    ? Set.of(places.getFirst().country().orElseThrow())
                    : Set.of();
        }
    }

    /** “8 July 2019”, and at the head of a page “Press release of 8 July 2019”. */
    private void dateline(Block block, Dated date, List<Named> places) {
        int rest = block.at().length() - date.at().length();
        boolean alone = places.isEmpty() && rest <= FEW_WORDS;
        boolean head = lines.size() <= HEAD && rest <= LONGEST_DATELINE && date.role() == DateRole.ON;
        if ((alone || head) && date.date().earliest().equals(date.date().latest())) {
            dateline = Optional.of(date.date());
        }
    }

    private static boolean alone(Block block, Named place) {
        return block.at().length() - place.at().length() <= 12;
    }

    private List<Integer> years() {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < tokens.size(); i++) {
            var word = tokens.folded(i);
            if (word.length() == 4 && YEAR.matcher(word).matches()) {
                found.add(Integer.parseInt(word));
            }
        }
        return found.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }
}
