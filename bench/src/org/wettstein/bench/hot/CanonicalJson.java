package org.wettstein.bench.hot;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.wettstein.bench.Population;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Json;

/** What every item goes through when it is written, read and checked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CanonicalJson {
    private final String text = Population.content(1);
    private final Json json = Json.parse(text);

    @Benchmark
    public Json parseAnItem() {
        return Json.parse(text);
    }

    @Benchmark
    public String writeAnItem() {
        return json.canonical();
    }

    @Benchmark
    public Hash hashAnItem() {
        return Hash.of(text);
    }
}
