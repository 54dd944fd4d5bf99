package org.wettstein.reading.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.register.Kind;
import org.wettstein.register.standing.Standing;
import org.wettstein.register.standing.StandingState;
import org.wettstein.register.standing.Standings;

/** Ties that are in force and that a page leaves out which lists the others. */
record MissingTies(ReadTies ties, LocalDate day, Facts facts) {
    private static final int A_LIST = 2;

    Stream<Finding> findings() {
        var expected = expected();
        var list = list(expected);
        if (list.isEmpty()) {
            return Stream.empty();
        }
        var named = named();
        return expected.stream()
                .filter(tie -> !named.contains(tie.id()))
                .map(tie -> new Finding.Missing(
                        ties.quote(list.orElseThrow().line()),
                        facts.stands(tie.id(), standing(tie).orElseThrow())));
    }

    /** The partnerships that the holder names as its own, as far as they are surely in force. */
    private List<Partnership> expected() {
        var register = facts.register();
        var order = register.holder().partners();
        return register.list(Kind.PARTNERSHIP).stream()
                .filter(tie -> order.isEmpty() || order.contains(tie.id()))
                .filter(tie -> !tie.naming(day).apart()
                        && standing(tie).filter(MissingTies::inForce).isPresent())
                .sorted(Comparator.comparing(tie -> order.indexOf(tie.id())))
                .toList();
    }

    private static boolean inForce(Standing standing) {
        return standing.certain()
                && (standing.state() == StandingState.IN_FORCE || standing.state() == StandingState.PILOT);
    }

    private Optional<Standing> standing(Partnership tie) {
        return Standings.find(facts.register(), tie, day);
    }

    /** All that the page names, in whatever way: what it names is not missing. */
    private Set<Id> named() {
        return ties.reading().lines().stream()
                .flatMap(scoped -> scoped.line().places().stream())
                .flatMap(named -> ties.known(named).stream())
                .map(Partnership::id)
                .collect(Collectors.toSet());
    }

    /** The sentence that names most of them as partners; else the first entry of a list that has most of them. */
    private Optional<Scoped> list(List<Partnership> expected) {
        int enough = Math.max(A_LIST, (expected.size() + 1) / 2);
        var sentence = ties.reading().lines().stream()
                .filter(scoped ->
                        scoped.line().has(Category.TIE) && !scoped.line().does("plan"))
                .filter(scoped -> among(expected, scoped.partners().stream().map(Partner::place)) >= enough)
                .findFirst();
        var leading = ties.reading().lines().stream().filter(MissingTies::leads).toList();
        boolean listed = among(
                        expected,
                        leading.stream()
                                .flatMap(scoped -> scoped.partners().stream())
                                .map(Partner::place))
                >= enough;
        return sentence.or(() -> leading.stream().filter(_ -> listed).findFirst());
    }

    private static boolean leads(Scoped scoped) {
        return scoped.partners().stream().anyMatch(partner -> partner.leads(scoped.line()));
    }

    private long among(List<Partnership> expected, Stream<Named> places) {
        return places.flatMap(place -> ties.known(place).stream())
                .distinct()
                .filter(expected::contains)
                .count();
    }
}
