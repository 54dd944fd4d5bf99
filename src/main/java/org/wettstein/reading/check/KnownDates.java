package org.wettstein.reading.check;

import java.util.List;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.Stated;
import org.wettstein.register.evidence.Properties;
import org.wettstein.register.evidence.Property;
import org.wettstein.register.evidence.PropertyType;
import org.wettstein.source.DateValue;

/** Every date that the register has of one tie: its texts, what was done and decided. */
record KnownDates(Register register, List<Edtf> ofTexts, List<Edtf> ofAll) {

    static KnownDates of(Register register, Partnership tie) {
        var ties = withTheSame(register, tie);
        var texts = ties.stream()
                .flatMap(each -> register.naming(Kind.AGREEMENT, each.id()).stream())
                .toList();
        var own = Stream.concat(ties.stream(), texts.stream())
                .flatMap(KnownDates::dates)
                .toList();
        var around = Stream.concat(
                        ties.stream().map(Partnership::id), texts.stream().map(Agreement::id))
                .flatMap(id -> naming(register, id))
                .flatMap(KnownDates::dates);
        return new KnownDates(register, own, Stream.concat(own.stream(), around).toList());
    }

    /** The tie, and others with the same partner: a league of three towns may be told of on the page of one. */
    private static List<Partnership> withTheSame(Register register, Partnership tie) {
        var holder = register.holder().place();
        return register.list(Kind.PARTNERSHIP).stream()
                .filter(other -> other.parties().stream()
                        .anyMatch(
                                party -> !party.equals(holder) && tie.parties().contains(party)))
                .toList();
    }

    /** Whether one of the tie's texts, or its first contact, may be of that date. */
    boolean ofText(Edtf date) {
        return ofTexts.stream().anyMatch(date::overlaps);
    }

    /** Whether anything of the tie may be of that date. */
    boolean ofAnything(Edtf date) {
        return ofAll.stream().anyMatch(date::overlaps);
    }

    private static Stream<Record> naming(Register register, Id id) {
        return register.naming(id).map(Stated::record);
    }

    private static Stream<Edtf> dates(Record record) {
        return Properties.list(Kind.of(record)).stream()
                .filter(property -> property.type() == PropertyType.DATE || property.type() == PropertyType.DAY)
                .flatMap(property -> dates(property, record));
    }

    private static Stream<Edtf> dates(Property property, Record record) {
        return property.statements(record).stream()
                .map(statement -> statement.value())
                .filter(DateValue.class::isInstance)
                .map(value -> ((DateValue) value).date());
    }
}
