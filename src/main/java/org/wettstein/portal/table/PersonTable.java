package org.wettstein.portal.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.wettstein.body.Person;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.Tenures;
import org.wettstein.portal.table.TablePage.Entry;
import org.wettstein.register.Kind;

/** The people in office, by family name. Somebody without a public role has no page and stands in no list. */
public final class PersonTable {
    private PersonTable() {}

    public static TablePage of(Visit visit) {
        var rows = visit.register().list(Kind.PERSON).stream()
                .filter(person -> !person.privatePerson())
                .sorted(Comparator.comparing((Person person) -> person.name().family(), visit.alphabetical())
                        .thenComparing(person -> person.name().given().orElse("")))
                .map(person -> List.of(
                        Entry.of(visit.name(person.id())),
                        Entry.of(person.name().family()),
                        Entry.of(offices(visit, person))))
                .toList();
        return TablePage.of(visit, Section.PEOPLE, List.of("name", "family-name", "office"), rows);
    }

    private static String offices(Visit visit, Person person) {
        return new Tenures(visit)
                .ofPerson(person.id()).stream()
                        .map(held -> held.title().words())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }
}
