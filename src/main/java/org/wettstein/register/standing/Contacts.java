package org.wettstein.register.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.agreement.Signing;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfInterval;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Register;
import org.wettstein.register.course.Dossier;

/** The trail of contact between partners, computed from what is recorded of them. */
public final class Contacts {
    private Contacts() {}

    /** The latest contact that has been by {@code day}, never one that is still to come. */
    public static Optional<Contact> latest(Register register, Partnership partnership, LocalDate day) {
        return list(register, partnership, day).stream().findFirst();
    }

    /**
     * The contacts that have been by {@code day}, the latest first: what lasts counts from its last day, while it goes
     * on from its first. What an organ decides at home is no contact.
     */
    public static List<Contact> list(Register register, Partnership partnership, LocalDate day) {
        var dossier = Dossier.of(register, partnership);
        return dated(dossier)
                .filter(contact -> shown(contact.date(), day).isPresent())
                .sorted(Comparator.<Contact, LocalDate>comparing(
                                contact -> shown(contact.date(), day).orElseThrow())
                        .reversed()
                        .thenComparing(Contact::record))
                .toList();
    }

    /** First contact, activities, signings and the last evidence, in no order. */
    static Stream<Contact> dated(Dossier dossier) {
        return Stream.of(
                        Stream.of(dossier.tie().firstContact(), dossier.tie().lastEvidence())
                                .flatMap(date -> contact(date, dossier.id())),
                        dossier.activities().stream().flatMap(activity -> contact(activity.date(), activity.id())),
                        dossier.agreements().stream()
                                .flatMap(agreement ->
                                        contact(agreement.signing().flatMap(Signing::date), agreement.id())))
                .flatMap(contacts -> contacts);
    }

    /** The last day by which it is sure to have been. */
    static Optional<LocalDate> shown(Edtf date, LocalDate day) {
        var begun = date instanceof EdtfInterval interval ? interval.beginning().latest() : Optional.<LocalDate>empty();
        return Stream.of(date.latest(), begun)
                .flatMap(Optional::stream)
                .filter(last -> !last.isAfter(day))
                .findFirst();
    }

    private static Stream<Contact> contact(Optional<Edtf> date, Id record) {
        return date.stream().map(known -> new Contact(known, record));
    }
}
