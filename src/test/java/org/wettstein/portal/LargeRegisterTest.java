package org.wettstein.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wettstein.testing.Records.record;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Visibility;
import org.wettstein.portal.page.PartnershipPage;
import org.wettstein.register.GrowingRegister;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.State;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Seldwyla;

/** A national association's register: the page of one tie must not cost a look at all the others. */
class LargeRegisterTest {
    private static final int TIES = 20_000;
    private static final Duration AT_MOST = Duration.ofMillis(10);

    @Test
    void writesThePageOfOneTieAmongTwentyThousandInTenMilliseconds() {
        var visits = new Visits(register(), Visits.TODAY);
        var times = IntStream.range(0, 300)
                .map(i -> i * 61)
                .mapToLong(tie -> time(visits, tie))
                .sorted()
                .toArray();
        assertThat(Duration.ofNanos(times[times.length / 2])).isLessThan(AT_MOST);
    }

    /** Processor time, as other tests may keep the machine busy. */
    private static long time(Visits visits, int number) {
        var visit = visits.now("/de/partnerships/tie-" + number);
        var tie = visit.register().get(Kind.PARTNERSHIP, Id.parse("partnership/tie-" + number));
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var page = PartnershipPage.of(visit, tie);
        long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
        assertThat(page.agreements()).hasSize(1);
        assertThat(page.activities()).hasSize(1);
        assertThat(page.footnotes()).hasSize(1);
        return time;
    }

    private static Register register() {
        var growing = new GrowingRegister();
        var states = new HashMap<Id, State>();
        Seldwyla.records().forEach(record -> tell(states, record));
        IntStream.range(0, TIES).forEach(number -> tie(states, number));
        growing.add(states);
        return growing.head();
    }

    private static void tie(Map<Id, State> states, int number) {
        tell(states, record("partnership/tie-" + number, """
                {'name':{'de':'Ort'},'parties':['place/seldwyla','place/goldach'],'themes':['theme/culture'],
                 'namings':[{'kind':'sister-city','word':{'de':'Partnerstadt'}}],'firstContact':'1850'}"""));
        tell(states, record("agreement/text-" + number, """
                {'partnership':'partnership/tie-%d','title':{'de':'Vertrag'},'type':'framework','binding':'yes',
                 'parties':['place/seldwyla','place/goldach'],'signing':{'date':'1856-05-03'},
                 'term':{'begin':'1856','tacitRenewal':'P5Y','end':'1860','notice':'P6M'},
                 'sources':['source/chronicle']}""".formatted(number)));
        tell(states, record("activity/visit-" + number, """
                {'type':'visit','title':{'de':'Besuch'},'partnerships':['partnership/tie-%d'],'date':'1857'}""".formatted(number)));
        tell(states, record("assertion/signed-" + number, """
                {'source':'source/chronicle','record':'agreement/text-%d','property':'signing.date','claim':'is',
                 'value':{'type':'date','date':'1856-05-03'},'state':'official'}""".formatted(number)));
    }

    private static void tell(Map<Id, State> states, Record record) {
        var id = Registers.id(record);
        states.put(id, new State.Told(1, Hash.of(id.toString()), new Visibility.Public(), record));
    }
}
