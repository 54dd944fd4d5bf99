package org.wettstein.reading.together;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.text.Tokens;
import org.wettstein.reading.ties.ReadPerson;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Word;
import org.wettstein.reading.vocabulary.Words;
import org.wettstein.register.evidence.Comparison;
import org.wettstein.source.Claim;
import org.wettstein.source.TextValue;

/** Who acts for a tie and in which office, by all its pages; each person is a property of its own. */
record Persons(SharedTie tie) {

    private record Told(ReadPerson person, Telling telling) {

        static Told of(TieOnPage teller, ReadPerson person) {
            var value =
                    person.office().map(office -> person.name() + ", " + office).orElse(person.name());
            return new Told(
                    person,
                    new Telling(
                            teller.page(),
                            Claim.IS,
                            new TextValue(value),
                            Telling.Sort.PLAIN,
                            person.quote(),
                            person.confidence()));
        }

        /** By the whole name, or by its first and last part where a page gives no more: A. C and A B. C. */
        boolean same(Told other) {
            var one = names();
            var another = other.names();
            return one.getLast().equals(another.getLast())
                    && (one.size() == 1 || another.size() == 1 || one.getFirst().equals(another.getFirst()));
        }

        private List<String> names() {
            return List.of(Tokens.fold(person.name()).split(" ", -1));
        }

        /** Somebody may hold two offices, one after the other at least: that is no contradiction. */
        Comparison weigh(Told other) {
            boolean both = person.office().isPresent() && other.person.office().isPresent();
            if (both && !sameOffice(other)) {
                return Comparison.COMPATIBLE;
            }
            int more = said() - other.said();
            if (more == 0) {
                return Comparison.AGREES;
            }
            return more > 0 ? Comparison.REFINES : Comparison.COVERS;
        }

        /** How much is told: the parts of the name, and the office. */
        private int said() {
            return names().size() + (person.office().isPresent() ? 1 : 0);
        }

        /** By its words, or by the vocabulary: a Bürgermeister is a mayor. */
        private boolean sameOffice(Told other) {
            var kinds = kinds();
            return office().equals(other.office()) || other.kinds().stream().anyMatch(kinds::contains);
        }

        private String office() {
            return Tokens.fold(person.office().orElse(""));
        }

        private Set<String> kinds() {
            var office = person.office().orElse("");
            var all = new Stretch(0, office.length());
            return new Words(office, Tokens.of(office), all, person.quote().language())
                    .all(Category.OFFICE)
                    .map(Word::id)
                    .collect(Collectors.toSet());
        }
    }

    List<ToldProperty> properties() {
        var persons = new ArrayList<List<Told>>();
        told().forEach(one -> persons.stream()
                .filter(tellings -> tellings.stream().anyMatch(one::same))
                .findFirst()
                .ifPresentOrElse(tellings -> tellings.add(one), () -> persons.add(new ArrayList<>(List.of(one)))));
        return persons.stream().map(this::property).toList();
    }

    private Stream<Told> told() {
        return tie.tellers().stream()
                .flatMap(teller -> teller.tie().people().stream().map(person -> Told.of(teller, person)));
    }

    private ToldProperty property(List<Told> person) {
        return ToldProperty.of(
                tie.record(), "person", person.stream().map(Told::telling).toList(), (one, other) -> find(person, one)
                        .weigh(find(person, other)));
    }

    private static Told find(List<Told> person, Telling sought) {
        return person.stream()
                .filter(told -> told.telling().equals(sought))
                .findFirst()
                .orElseThrow();
    }
}
