package org.wettstein.reading.partners;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.NameRole;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.text.Stretch;

/** Lines of a list that names the ties of many towns, “A – X (1950)”, “B – Y (1959)”: none of them is the page's own. */
record Pairs(Set<Stretch> lines) {
    private static final int FEWEST = 3;
    private static final int LONGEST = 90;
    private static final Pattern DASH = Pattern.compile(" ?[-–—/] ?|(?: \\([^()]{2,30}\\))? [-–—/] ");

    static Pairs in(List<Line> lines, Holding holder) {
        var pairs = lines.stream().filter(line -> pair(line, holder)).toList();
        long towns = pairs.stream()
                .map(line -> named(line).getFirst().key())
                .distinct()
                .count();
        return new Pairs(
                towns < FEWEST ? Set.of() : pairs.stream().map(Line::at).collect(Collectors.toUnmodifiableSet()));
    }

    boolean contains(Line line) {
        return lines.contains(line.at());
    }

    private static boolean pair(Line line, Holding holder) {
        if (!line.opens() || line.at().length() > LONGEST || line.places().size() < 2) {
            return false;
        }
        var named = named(line);
        return named.size() == 2
                && named.getFirst().at().start() == line.at().start()
                && named.stream().noneMatch(holder::is)
                && DASH.matcher(line.words().text())
                        .region(
                                named.getFirst().at().end(),
                                named.getLast().at().start())
                        .matches();
    }

    private static List<Named> named(Line line) {
        return line.places().stream()
                .filter(place -> !place.isCountry() && place.role() != NameRole.QUALIFIER)
                .toList();
    }
}
