package org.wettstein.portal.frame;

import java.util.Optional;
import org.wettstein.body.Office;
import org.wettstein.body.Person;
import org.wettstein.body.Tenure;
import org.wettstein.journal.Id;
import org.wettstein.register.Register;

/**
 * Which records everybody can read on a page of their own, and where: an office is told of with its body, a tenure with
 * its person, and somebody without a public role nowhere.
 */
public record OwnPages(Register register, Links links) {

    public Optional<String> find(Id record) {
        return register.find(record).flatMap(known -> find(record, known));
    }

    private Optional<String> find(Id id, Record record) {
        return switch (record) {
            case Person person -> person.privatePerson() ? Optional.empty() : links.find(id);
            case Tenure tenure -> find(tenure.person());
            case Office office -> find(office.body());
            default -> links.find(id);
        };
    }
}
