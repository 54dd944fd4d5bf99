package org.wettstein.register.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wettstein.testing.Ties;

class ContactsTest {

    @Test
    void takesTheLatestThatHasBeen() {
        var told = "contact 1999; framework 2002-06-20 signed 2002-06-20; activity 2010-05-01; activity 2030-01-01";

        assertThat(latest(told, "1999-12-31")).isEqualTo("partnership/goldach 1999");
        assertThat(latest(told, "2002-06-20")).isEqualTo("agreement/text-1 2002-06-20");
        assertThat(latest(told, "2026-11-23")).isEqualTo("activity/event-1 2010-05-01");
    }

    @Test
    void countsNothingThatMayStillBeToCome() {
        assertThat(latest("activity 2025-03-01; activity 2026", "2026-11-23")).isEqualTo("activity/event-1 2025-03-01");
        assertThat(latest("activity 2025-03-01; activity 2026", "2026-12-31")).isEqualTo("activity/event-2 2026");
    }

    @Test
    void countsWhatLastsFromItsLastDayAndWhileItGoesOnFromItsFirst() {
        var told = "activity 2003/..; activity 2012-10-01; activity 2010-01-01/2014-06-30";

        assertThat(latest(told, "2013-01-01")).isEqualTo("activity/event-2 2012-10-01");
        assertThat(latest(told, "2014-06-30")).isEqualTo("activity/event-3 2010-01-01/2014-06-30");
    }

    @Test
    void countsTheLastEvidenceAndNoDecisionAtHome() {
        assertThat(latest("approve 2020-01-14; end 2021-01-01 refused", "2022-01-01"))
                .isEqualTo("none");
        assertThat(latest("evidence 2019-03-01", "2022-01-01")).isEqualTo("partnership/goldach 2019-03-01");
    }

    @Test
    void listsTheTrailFromTheLatest() {
        var register = Ties.register("contact 1999; activity 2010-05-01; activity 2012-05-01");

        assertThat(Contacts.list(register, Ties.tie(register), LocalDate.of(2026, 1, 1)))
                .extracting(contact -> contact.record().name())
                .containsExactly("event-2", "event-1", "goldach");
    }

    private static String latest(String told, String day) {
        var register = Ties.register(told);
        return Contacts.latest(register, Ties.tie(register), LocalDate.parse(day))
                .map(contact -> contact.record() + " " + contact.date())
                .orElse("none");
    }
}
