package org.wettstein.reading.recognising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.wettstein.edtf.Edtf;
import org.wettstein.place.gazetteer.Gazetteer;
import org.wettstein.reading.text.Block;
import org.wettstein.reading.text.BlockKind;
import org.wettstein.reading.text.Page;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.text.Tokens;

/** Goes through a page and recognises what its words name. */
public final class Recognising {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Page page;
    private final Gazetteer gazetteer;
    private final Tokens tokens;
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> years;
    private Optional<Edtf> dateline = Optional.empty();
    private Set<String> countries = Set.of();

    private Recognising(Page page, Gazetteer gazetteer) {
        this.page = page;
        this.gazetteer = gazetteer;
        tokens = Tokens.of(page.text());
        years = years();
    }

    /** The page's sentences in their order. */
    public static List<Line> in(Page page, Gazetteer gazetteer) {
        var recognising = new Recognising(page, gazetteer);
        page.blocks().forEach(recognising::block);
        return recognising.lines;
    }

    private void block(Block block) {
        var words = new Words(page.text(), tokens, block.at(), block.language());
        var people = People.in(words);
        var bodies = new HashSet<>(countries);
        var places = Places.in(
                gazetteer, words, people.stream().map(Somebody::nameAt).toList(), bodies);
        var roles = new Roles(words, people);
        var told = places.stream().map(roles::of).toList();
        var byStart = new TreeMap<Integer, Named>();
        told.forEach(place -> byStart.put(place.at().start(), place));
        block.sentences().forEach(at -> lines.add(line(block, words.part(at), at, byStart, people)));
        remember(block, told);
    }

    private Line line(
            Block block, Words words, Stretch at, NavigableMap<Integer, Named> places, List<Somebody> people) {
        var dates = Dates.in(words, new YearsAround(years, dateline));
        return new Line(
                block,
                at,
                words,
                dates,
                places.subMap(at.start(), at.end()).values().stream()
                        .filter(place -> at.contains(place.at()))
                        .toList(),
                people.stream().filter(person -> at.contains(person.nameAt())).toList());
    }

    /** A date alone is the day of what follows; a country alone is where the places of the list below lie. */
    private void remember(Block block, List<Named> places) {
        var line = lines.isEmpty() ? null : lines.getLast();
        if (line != null && line.at().length() <= 40 && line.dates().size() == 1 && places.isEmpty()) {
            var date = line.dates().getFirst();
            int rest = block.at().length() - date.at().length();
            dateline = rest <= 14 && date.date().earliest().equals(date.date().latest())
                    ? Optional.of(date.date())
                    : dateline;
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
