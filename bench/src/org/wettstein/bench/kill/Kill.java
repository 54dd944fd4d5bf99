package org.wettstein.bench.kill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.wettstein.bench.Machine;
import org.wettstein.bench.MarkedPage;
import org.wettstein.bench.Scratch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code bench/kill}. Its exit status is 1 if anything that was acknowledged is lost, or anything is torn. */
@Command(
        name = "bench/kill",
        mixinStandardHelpOptions = true,
        description =
                "Kills Wettstein at random moments and at named points, cuts its log, fills its disk, and counts.")
public final class Kill implements Callable<Integer> {
    private static final int ROUNDS_A_PLACE = 20;
    private static final int FULL_DISKS = 20;

    @Option(
            names = "--rounds",
            defaultValue = "1000",
            description = "How many processes are killed (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--seed", description = "What a run printed, to have the same again.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--write", description = "Puts the counts into docs/durability.md too.")
    private boolean write;

    private final Map<Scenario, Place> places = new EnumMap<>(Scenario.class);
    private SplittableRandom random = new SplittableRandom();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Kill()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        long drawn = seed.orElseGet(random::nextLong);
        random = new SplittableRandom(drawn);
        var tallies = new ArrayList<Tally>();
        try (var scratch = Scratch.make()) {
            Place.prepare(scratch.resolve("model"));
            tallies.addAll(kills(scratch.path()));
            tallies.add(CutLog.run(scratch.path()));
            FullDisk.run(scratch.path(), FULL_DISKS, random).ifPresent(tallies::add);
        }
        report(tallies, drawn);
        return tallies.stream().allMatch(tally -> tally.complaints().isEmpty()) ? 0 : 1;
    }

    /** Half of them at random moments, half at the points in turn. */
    private List<Tally> kills(Path scratch) throws Exception {
        var tallies = new ArrayList<Tally>();
        for (boolean atPoints : List.of(false, true)) {
            for (var scenario : Scenario.values()) {
                var tally = new Tally(scenario.words() + (atPoints ? ", at its points" : ", at random"));
                int share = rounds / (2 * Scenario.values().length) + (scenario.ordinal() == 0 ? leftOver() : 0);
                for (int i = 0; i < share; i++) {
                    var points = scenario.points();
                    var point = atPoints ? Optional.of(points.get(i % points.size())) : Optional.<String>empty();
                    round(scratch, scenario, point, i, tally);
                }
                System.err.println(tally.markdown());
                tallies.add(tally);
            }
        }
        return tallies;
    }

    private int leftOver() {
        return rounds % (2 * Scenario.values().length) / 2;
    }

    private void round(Path scratch, Scenario scenario, Optional<String> point, int number, Tally tally)
            throws Exception {
        boolean copies =
                scenario == Scenario.IMPORTING || scenario == Scenario.EXPORTING || scenario == Scenario.BACKING_UP;
        if (copies || number % ROUNDS_A_PLACE == 0) {
            places.put(scenario, Place.copied(scratch.resolve("model"), scratch.resolve(scenario.name())));
        }
        var place = places.get(scenario);
        Round.run(scenario, place.folder(), place.ledger(), point, random.nextInt(1, copies ? 3 : 8), random);
        tally.round();
        new Inspection(place.folder(), tally).look(place.ledger());
    }

    private void report(List<Tally> tallies, long drawn) throws Exception {
        var lines = new ArrayList<>(List.of(Tally.HEADING, Tally.RULE));
        tallies.forEach(tally -> lines.add(tally.markdown()));
        lines.add("");
        lines.add(Machine.told(
                Path.of(System.getProperty("bench.home")), "bench/kill --rounds " + rounds + " --seed " + drawn));
        lines.forEach(System.out::println);
        tallies.forEach(tally -> tally.complaints().forEach(System.err::println));
        if (write) {
            new MarkedPage(Path.of(System.getProperty("bench.home"), "docs/durability.md")).put("kills", lines);
        }
    }
}
