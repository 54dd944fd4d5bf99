package org.wettstein.reading.ties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.wettstein.reading.dates.Dated;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Scoped;

/**
 * Which partner each date of a sentence belongs to: “X (1957), Y (1960)”, “since 1957 with X and since 1960 with Y”. A comma
 * or “and” parts a date from what is not its own.
 */
final class DatesOfPartners {
    private static final Pattern APART = Pattern.compile("[,;:]|\\b(?:und|and|et|e|ed|y|sowie)\\b");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern ROW = Pattern.compile("[^:;.]{0,25}");
    private static final int WIDEST = 200;

    private final Scoped scoped;
    private final List<Dated> dates;
    private final List<Mention> mentions = new ArrayList<>();

    /** A partner where the sentence names it. */
    private record Mention(Partner partner, int start, int end) {}

    DatesOfPartners(Scoped scoped) {
        this.scoped = scoped;
        dates = scoped.line().exactDates();
        scoped.partners().forEach(partner -> scoped.mentions(partner)
                .forEach(place -> mentions.add(
                        new Mention(partner, place.at().start(), place.at().end()))));
        mentions.sort(Comparator.comparingInt(Mention::start));
    }

    List<Dated> of(Partner partner) {
        var own = new ArrayList<Dated>();
        for (int i = 0; i < dates.size(); i++) {
            if (owners(i).contains(partner)) {
                own.add(dates.get(i));
            }
        }
        return own;
    }

    /** The one before it, or those behind it up to the next date. */
    private List<Partner> owners(int index) {
        var date = dates.get(index);
        int next = behind(date);
        var group =
                group(next, index + 1 < dates.size() ? dates.get(index + 1).at().start() : Integer.MAX_VALUE);
        if (next == 0 || group.isEmpty()) {
            return next == 0 ? group : List.of(mentions.get(next - 1).partner());
        }
        return ofTheOneBefore(date, mentions.get(next - 1), mentions.get(next))
                ? List.of(mentions.get(next - 1).partner())
                : group;
    }

    /** The number of the first mention behind a date. */
    private int behind(Dated date) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (mentions.get(middle).end() <= date.at().start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The mentions from one on that stand in one row before the next date. */
    private List<Partner> group(int from, int before) {
        var group = new ArrayList<Partner>();
        for (int i = from; i < mentions.size() && mentions.get(i).start() < before; i++) {
            if (i > from && !row(mentions.get(i - 1), mentions.get(i))) {
                return group;
            }
            group.add(mentions.get(i).partner());
        }
        return group;
    }

    /** Whether two names stand in one row, with no more than a country, a comma or “and” between. */
    private boolean row(Mention one, Mention next) {
        return ROW.matcher(outsideBrackets(one.end(), next.start())).matches();
    }

    private boolean ofTheOneBefore(Dated date, Mention before, Mention next) {
        var gap = text(before.end(), date.at().start());
        if (gap.lastIndexOf('(') > gap.lastIndexOf(')')) {
            return true;
        }
        boolean apart =
                APART.matcher(outsideBrackets(before.end(), date.at().start())).find();
        boolean ahead =
                !APART.matcher(outsideBrackets(date.at().end(), next.start())).find();
        return apart == ahead ? !apart : !datesFirst();
    }

    /** Whether the sentence begins with a date. */
    private boolean datesFirst() {
        return dates.getFirst().at().start() < mentions.getFirst().start();
    }

    private String text(int from, int to) {
        return scoped.line().words().text().substring(Math.min(from, to), Math.min(to, from + WIDEST));
    }

    private String outsideBrackets(int from, int to) {
        return BRACKETS.matcher(text(from, to)).replaceAll("");
    }
}
