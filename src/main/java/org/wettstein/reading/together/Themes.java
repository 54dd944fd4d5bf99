package org.wettstein.reading.together;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wettstein.journal.Id;
import org.wettstein.reading.ties.ReadTheme;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.evidence.Comparing;
import org.wettstein.register.evidence.Comparison;
import org.wettstein.register.evidence.Properties;
import org.wettstein.register.evidence.Statement;
import org.wettstein.source.Claim;
import org.wettstein.source.PropertyPath;
import org.wettstein.source.SetValue;

/** What the partners work on, by all pages. A sentence that enumerates subjects tells the whole; single words a part. */
record Themes(SharedTie tie, List<SharedTie> all) {
    private static final int ENUMERATION = 3;
    private static final Comparing COMPARING = new Comparing(
            Register.empty(),
            Properties.find(Kind.PARTNERSHIP, new PropertyPath("themes")).orElseThrow());

    Optional<ToldProperty> property() {
        var tellings = tie.tellers().stream()
                .flatMap(teller -> telling(teller).stream())
                .toList();
        return tellings.isEmpty()
                ? Optional.empty()
                : Optional.of(ToldProperty.of(tie.record(), "themes", tellings, Themes::weigh));
    }

    private Optional<Telling> telling(TieOnPage teller) {
        var themes = teller.tie().themes();
        var whole = themes.stream()
                .collect(groupingBy(ReadTheme::sentence, LinkedHashMap::new, toCollection(java.util.ArrayList::new)))
                .values()
                .stream()
                .filter(sentence -> ids(sentence).size() >= ENUMERATION)
                .filter(sentence -> !sentence.getFirst().amongOthers() && ofThisAlone(teller, sentence.getFirst()))
                .findFirst();
        return themes.isEmpty()
                ? Optional.empty()
                : Optional.of(whole.<Telling>map(sentence -> telling(teller, sentence, Claim.EXACTLY))
                        .orElseGet(() -> telling(teller, themes, Claim.INCLUDES)));
    }

    private static Telling telling(TieOnPage teller, List<ReadTheme> themes, Claim claim) {
        var first = themes.getFirst();
        return new Telling(
                teller.page(),
                claim,
                SetValue.of(ids(themes)),
                Telling.Sort.PLAIN,
                first.sentence(),
                first.confidence());
    }

    private static Set<Id> ids(List<ReadTheme> themes) {
        return themes.stream().map(theme -> new Id("theme", theme.theme())).collect(toCollection(TreeSet::new));
    }

    /** A sentence about several ties tells no tie's whole. */
    private boolean ofThisAlone(TieOnPage teller, ReadTheme theme) {
        return all.stream()
                .filter(other -> !other.equals(tie))
                .flatMap(other -> other.tellers().stream())
                .filter(other -> other.page().equals(teller.page()))
                .flatMap(other -> other.tie().themes().stream())
                .noneMatch(other -> other.sentence().equals(theme.sentence()));
    }

    private static Comparison weigh(Telling one, Telling other) {
        var comparison = COMPARING.compare(statement(one), statement(other));
        boolean part = one.claim() == Claim.INCLUDES || other.claim() == Claim.INCLUDES;
        return comparison == Comparison.CONTRADICTS && part ? Comparison.COMPATIBLE : comparison;
    }

    private static Statement statement(Telling telling) {
        return new Statement(telling.claim(), telling.value(), Optional.empty(), Optional.empty());
    }
}
