package org.wettstein.reading.check;

import java.util.List;
import java.util.Optional;
import org.wettstein.agreement.Agreement;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.evidence.Evidence;
import org.wettstein.register.evidence.Properties;
import org.wettstein.register.evidence.PropertyEvidence;
import org.wettstein.register.standing.Standing;
import org.wettstein.source.Assertion;
import org.wettstein.source.PropertyPath;
import org.wettstein.source.ReferenceValue;
import org.wettstein.source.Source;

/** Looks up what the register says, and by which sources. */
record Facts(Register register) {

    /** Empty if the record says nothing there. */
    Optional<Fact.Recorded> recorded(Id id, PropertyPath path) {
        return register.find(id).flatMap(record -> Properties.find(Kind.of(record), path)
                .flatMap(property -> property.read(record))
                .map(value -> new Fact.Recorded(id, path, value, sources(record, path))));
    }

    /** That a place is a party of a tie. */
    Fact.Recorded party(Partnership tie, Id place) {
        var parties = new PropertyPath("parties");
        return new Fact.Recorded(tie.id(), parties, new ReferenceValue(place), sources(tie, parties));
    }

    Fact.Stands stands(Id id, Standing standing) {
        var sources = standing.records().stream()
                .flatMap(record -> register.find(record).stream())
                .flatMap(record -> own(record).stream())
                .distinct()
                .toList();
        return new Fact.Stands(id, standing, known(sources));
    }

    /** The source of what is official; where nobody ruled, those that the record names. */
    private List<Source> sources(Record record, PropertyPath path) {
        var official = id(record)
                .flatMap(id -> Evidence.find(register, id, path))
                .flatMap(PropertyEvidence::official)
                .map(Assertion::source);
        return known(official.map(List::of).orElseGet(() -> own(record)));
    }

    private List<Source> known(List<Id> sources) {
        return sources.stream()
                .flatMap(source -> register.find(Kind.SOURCE, source).stream())
                .toList();
    }

    private static Optional<Id> id(Record record) {
        return switch (record) {
            case Agreement agreement -> Optional.of(agreement.id());
            case Partnership partnership -> Optional.of(partnership.id());
            default -> Optional.empty();
        };
    }

    private static List<Id> own(Record record) {
        return switch (record) {
            case Agreement agreement -> agreement.sources();
            case Partnership partnership -> partnership.sources();
            default -> List.of();
        };
    }
}
