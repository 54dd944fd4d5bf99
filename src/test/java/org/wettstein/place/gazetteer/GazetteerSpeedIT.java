package org.wettstein.place.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Bounds that even a busy machine keeps; the figures it prints stand in docs/gazetteer.md. Time is that of the thread on its
 * processor, because other work on the machine says nothing about this code.
 */
class GazetteerSpeedIT {
    private static final long SEED = 1646;

    @Test
    void loadsInAFractionOfASecondAndFitsIntoLittleMemory() {
        Gazetteer.load();
        long before = usedHeap();
        long start = processorTime();
        var gazetteer = Gazetteer.load();
        long millis = (processorTime() - start) / 1_000_000;
        long megabytes = (usedHeap() - before) / 1_000_000;
        gazetteer.search("Basel", 1);
        long withSearch = (usedHeap() - before) / 1_000_000;

        System.out.printf("loaded in %d ms, %d MB, with search %d MB%n", millis, megabytes, withSearch);
        assertThat(millis).isLessThan(1000);
        assertThat(withSearch).isLessThan(150);
        assertThat(gazetteer.size()).isGreaterThan(171_000);
    }

    @Test
    void findsByPrefixAndWithATypoInUnderTwoMilliseconds() {
        var gazetteer = Gazetteer.load();
        var random = new Random(SEED);
        var typed = new String[4000];
        Arrays.setAll(typed, index -> index % 2 == 0 ? prefix(gazetteer, random) : typo(gazetteer, random));
        for (String warm : typed) {
            gazetteer.search(warm, 10);
        }
        var micros = Arrays.stream(typed)
                .mapToLong(text -> {
                    long start = processorTime();
                    gazetteer.search(text, 10);
                    return (processorTime() - start) / 1000;
                })
                .sorted()
                .toArray();

        System.out.printf(
                "search (seed %d): p50 %d µs, p99 %d µs%n",
                SEED, micros[micros.length / 2], micros[micros.length * 99 / 100]);
        assertThat(micros[micros.length * 99 / 100]).isLessThan(10_000);
    }

    @Test
    void scansThousandsOfPagesASecond() {
        var gazetteer = Gazetteer.load();
        var random = new Random(SEED);
        var page = new StringBuilder();
        while (page.length() < 10_000) {
            page.append("Die Delegation aus ")
                    .append(main(gazetteer, random))
                    .append(" besuchte die Schulen der Stadt. ");
        }
        scan(gazetteer, page, 200);
        long start = processorTime();
        int found = scan(gazetteer, page, 400);
        double seconds = (processorTime() - start) / 1e9;

        System.out.printf("scan: %.0f pages of 10 kB a second%n", 400 / seconds);
        assertThat(found).isGreaterThan(400 * 50);
        assertThat(400 / seconds).isGreaterThan(200);
    }

    private static int scan(Gazetteer gazetteer, CharSequence page, int times) {
        int found = 0;
        for (int time = 0; time < times; time++) {
            for (int at = 0; at < page.length(); at++) {
                if (gazetteer.longest(page, at).isPresent()) {
                    found++;
                }
            }
        }
        return found;
    }

    private static String prefix(Gazetteer gazetteer, Random random) {
        var name = main(gazetteer, random);
        return name.substring(0, Math.min(name.length(), 1 + random.nextInt(6)));
    }

    private static String typo(Gazetteer gazetteer, Random random) {
        var name = new StringBuilder(main(gazetteer, random));
        name.setCharAt(random.nextInt(name.length()), (char) ('a' + random.nextInt(26)));
        return name.toString();
    }

    private static String main(Gazetteer gazetteer, Random random) {
        return gazetteer.place(random.nextInt(gazetteer.size())).name();
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
