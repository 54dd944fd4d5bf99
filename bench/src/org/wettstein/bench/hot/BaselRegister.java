package org.wettstein.bench.hot;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.wettstein.bench.Scratch;
import org.wettstein.journal.Journal;
import org.wettstein.journal.plaintext.Import;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Kind;
import org.wettstein.register.LiveRegister;
import org.wettstein.register.Register;
import org.wettstein.register.standing.Standing;
import org.wettstein.register.standing.Standings;
import org.wettstein.store.DataFolder;

/** What is worked out of Basel-Stadt's register for a page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BaselRegister {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private Scratch scratch;
    private Journal journal;
    private Register register;
    private List<Partnership> ties;
    private int next;

    @Setup
    public void open() throws IOException {
        scratch = Scratch.make();
        var folder = new DataFolder(scratch.resolve("data"));
        try (var sample = BaselRegister.class.getResourceAsStream("/samples/basel-stadt.jsonl")) {
            Import.into(folder, sample);
        }
        journal = Journal.openReading(folder);
        register = new LiveRegister(journal).head();
        ties = register.list(Kind.PARTNERSHIP);
    }

    @TearDown
    public void close() {
        journal.close();
        scratch.close();
    }

    @Benchmark
    public Register foldTheJournal() {
        return new LiveRegister(journal).head();
    }

    @Benchmark
    public Optional<Standing> standingOfATie() {
        next = (next + 1) % ties.size();
        return Standings.find(register, ties.get(next), DAY);
    }
}
