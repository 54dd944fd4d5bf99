package org.wettstein.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wettstein.testing.Records.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wettstein.activity.Activity;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Visibility;
import org.wettstein.register.codec.Reference;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Secrets;
import org.wettstein.testing.Seldwyla;

class NamingsTest {
    private static final Id GOLDACH = Id.parse("partnership/goldach");
    private static final Id FRIENDS = Id.parse("partnership/friends");

    @Test
    void findsWhoNamesARecordAtEachVersion() {
        var register = new GrowingRegister();
        register.add(told(1, visit(GOLDACH)));
        register.add(told(2, visit(FRIENDS)));
        register.add(Map.of(Id.parse("activity/visit"), new State.Retired(3)));

        var head = register.head();
        assertThat(naming(head.at(1), GOLDACH)).containsExactly("activity/visit");
        assertThat(naming(head.at(1), FRIENDS)).isEmpty();
        assertThat(naming(head.at(2), GOLDACH)).isEmpty();
        assertThat(naming(head.at(2), FRIENDS)).containsExactly("activity/visit");
        assertThat(naming(head, FRIENDS)).isEmpty();
    }

    @Test
    void seesWhatAChangeOnTrialWouldName() {
        var before = Registers.of(visit(GOLDACH));
        var after = Registers.with(before, new Visibility.Public(), visit(FRIENDS));
        assertThat(naming(after, FRIENDS)).containsExactly("activity/visit");
        assertThat(naming(after, GOLDACH)).isEmpty();
        assertThat(naming(after.at(1), GOLDACH)).containsExactly("activity/visit");
    }

    @Test
    void findsTheSameAsALookAtEveryRecordForEveryAudience() {
        var office = new Secrets(1648).register();
        var everybody = office.as(new Audience.Everybody(LocalDate.of(2026, 11, 23)));
        for (var register : List.of(office, everybody)) {
            for (var record : Seldwyla.records()) {
                var id = Registers.id(record);
                assertThat(register.naming(id).map(Stated::id))
                        .as("%s", id)
                        .containsExactlyElementsOf(Kind.all().stream()
                                .flatMap(register::stated)
                                .filter(stated -> Reference.names(stated.record(), id))
                                .map(Stated::id)
                                .toList());
            }
        }
    }

    private static List<String> naming(Register register, Id id) {
        return register.naming(Kind.ACTIVITY, id).stream()
                .map(Activity::id)
                .map(Id::toString)
                .toList();
    }

    private static Record visit(Id tie) {
        return record(
                "activity/visit", "{'type':'visit','title':{'de':'Besuch'},'partnerships':['%s']}".formatted(tie));
    }

    private static Map<Id, State> told(long position, Record record) {
        var id = Registers.id(record);
        return Map.of(id, new State.Told(position, Hash.of(id.toString()), new Visibility.Public(), record));
    }
}
