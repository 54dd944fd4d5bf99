package org.wettstein.portal.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.partnership.KindOfTie;
import org.wettstein.partnership.Partnership;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.lifeline.DrawingLives;
import org.wettstein.portal.lifeline.Lifelines;
import org.wettstein.portal.map.DrawingMap;
import org.wettstein.portal.map.TieMap;
import org.wettstein.portal.matter.Badge;
import org.wettstein.portal.matter.DueItem;
import org.wettstein.register.Kind;
import org.wettstein.register.due.Dues;
import org.wettstein.register.standing.Standing;
import org.wettstein.register.standing.Standings;

/**
 * The first page: the partnerships in the holder's order, grouped by kind.
 *
 * @param summary how they stand in one sentence; empty where that needs none
 * @param apart ties that the holder does not count among them, each under its own word
 */
public record OverviewPage(
        String summary,
        List<Group> groups,
        List<Tie> apart,
        List<DueItem> due,
        String dueAddress,
        String csv,
        TieMap map,
        Lifelines lifelines) {
    private static final int YEARS_AHEAD = 2;
    private static final int DUE_AT_MOST = 5;

    /** Ties of one kind. */
    public record Group(String anchor, String heading, List<Tie> ties) {}

    /** A tie in a line. */
    public record Tie(Linked name, String word, Badge standing, String line) {}

    public static OverviewPage of(Visit visit) {
        var day = visit.day();
        return new OverviewPage(
                visit.wording().summary(standings(visit)),
                groups(visit),
                ties(visit, true).map(partnership -> tie(visit, partnership)).toList(),
                Dues.list(visit.register(), day, visit.ahead(YEARS_AHEAD)).stream()
                        .limit(DUE_AT_MOST)
                        .map(due -> DueItem.of(due, visit))
                        .toList(),
                visit.links().section(Section.DUE),
                visit.links().table(Section.PARTNERSHIPS),
                DrawingMap.of(visit).ties(),
                DrawingLives.of(visit).ties());
    }

    private static List<Standing> standings(Visit visit) {
        return ties(visit, false)
                .flatMap(tie -> Standings.find(visit.register(), tie, visit.day()).stream())
                .toList();
    }

    private static List<Group> groups(Visit visit) {
        return ties(visit, false)
                .collect(groupingBy(
                        partnership -> partnership.naming(visit.day()).kind(),
                        LinkedHashMap::new,
                        mapping(partnership -> tie(visit, partnership), toList())))
                .entrySet()
                .stream()
                .map(group -> group(visit, group.getKey(), group.getValue()))
                .toList();
    }

    private static Stream<Partnership> ties(Visit visit, boolean apart) {
        return inOrder(visit)
                .filter(partnership -> partnership.naming(visit.day()).apart() == apart)
                .filter(partnership -> Standings.find(visit.register(), partnership, visit.day())
                        .isPresent());
    }

    /** In the holder's order, then those it has not put in order. */
    private static Stream<Partnership> inOrder(Visit visit) {
        List<Id> order = visit.holder().partners();
        return visit.register().list(Kind.PARTNERSHIP).stream().sorted(Comparator.comparingInt(partnership -> {
            int place = order.indexOf(partnership.id());
            return place < 0 ? order.size() : place;
        }));
    }

    private static Group group(Visit visit, KindOfTie kind, List<Tie> ties) {
        var word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Group(word, visit.words().say("overview.kind." + word, "count", ties.size()), ties);
    }

    private static Tie tie(Visit visit, Partnership partnership) {
        return new Tie(
                visit.name(partnership.id()),
                visit.linked(partnership.naming(visit.day()).word()).words(),
                Badge.of(Standings.find(visit.register(), partnership, visit.day()), visit),
                visit.wording().line(partnership));
    }
}
