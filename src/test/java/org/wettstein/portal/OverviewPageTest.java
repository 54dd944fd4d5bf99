package org.wettstein.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wettstein.testing.Records.record;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.wettstein.portal.page.OverviewPage;
import org.wettstein.portal.page.OverviewPage.Group;
import org.wettstein.portal.page.OverviewPage.Tie;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Seldwyla;

class OverviewPageTest {
    private final Visits visits = visits();

    @Test
    void putsTiesUnderTheirKindInTheHoldersOrder() {
        assertThat(OverviewPage.of(visits.now("/de/")).groups()).singleElement().satisfies(group -> {
            assertThat(group.anchor()).isEqualTo("sister-city");
            assertThat(group.ties()).extracting(tie -> tie.name().words()).containsExactly("Goldach", "Au");
        });
    }

    @Test
    void keepsApartWhatTheHolderDoesNotCountUnderItsOwnWord() {
        assertThat(OverviewPage.of(visits.now("/de/")).apart())
                .extracting(Tie::word)
                .containsExactly("Briefwechsel");
    }

    @Test
    void leavesOutATieBeforeItsFirstContact() {
        assertThat(OverviewPage.of(visits.on("/de/", LocalDate.of(1700, 1, 1))).groups())
                .flatExtracting(Group::ties)
                .extracting(tie -> tie.name().words())
                .doesNotContain("Au");
    }

    private static Visits visits() {
        var records = new ArrayList<>(Seldwyla.records());
        records.add(record("partnership/au", """
                {'name':{'de':'Au'},'parties':['place/seldwyla','place/au'],'firstContact':'1860',
                 'namings':[{'kind':'sister-city','word':{'de':'Partnerstadt'}}]}"""));
        records.add(record("partnership/ruechenstein", """
                {'name':{'de':'Ruechenstein'},'parties':['place/seldwyla','place/ruechenstein'],'firstContact':'1870',
                 'namings':[{'kind':'unknown','word':{'de':'Briefwechsel'},'apart':true}]}"""));
        return new Visits(Registers.of(records), Visits.TODAY);
    }
}
