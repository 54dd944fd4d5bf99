package org.wettstein.register.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.source.Assertion;
import org.wettstein.source.AssertionState;
import org.wettstein.source.PropertyPath;

/** What sources say, property by property, as far as the register's audience may see it. */
public final class Evidence {

    private record Place(Id record, PropertyPath property) {
        static final Comparator<Place> ORDER = Comparator.comparing(Place::record)
                .thenComparing(place -> place.property().text());

        static Place of(Assertion assertion) {
            return new Place(assertion.record(), assertion.property());
        }
    }

    private Evidence() {}

    /** On one record, in the order of the properties' paths. */
    public static List<PropertyEvidence> list(Register register, Id record) {
        return weighed(register, about(register, record)).toList();
    }

    public static Optional<PropertyEvidence> find(Register register, Id record, PropertyPath property) {
        return weighed(register, about(register, record).filter(assertion -> assertion
                        .property()
                        .equals(property)))
                .findFirst();
    }

    /** On every record, in the order of the ids. */
    static Stream<PropertyEvidence> all(Register register) {
        return weighed(register, register.list(Kind.ASSERTION).stream());
    }

    private static Stream<Assertion> about(Register register, Id record) {
        return register.naming(Kind.ASSERTION, record).stream()
                .filter(assertion -> assertion.record().equals(record));
    }

    private static Stream<PropertyEvidence> weighed(Register register, Stream<Assertion> assertions) {
        var weighing = new Weighing(register);
        return assertions
                .sorted(Comparator.comparing(Evidence::rank).thenComparing(Assertion::id))
                .collect(groupingBy(Place::of, () -> new TreeMap<>(Place.ORDER), toList()))
                .values()
                .stream()
                .flatMap(together -> weighing.weigh(together).stream());
    }

    private static int rank(Assertion assertion) {
        return List.of(
                        AssertionState.OFFICIAL,
                        AssertionState.ALTERNATIVE,
                        AssertionState.OPEN,
                        AssertionState.REJECTED)
                .indexOf(assertion.state());
    }
}
