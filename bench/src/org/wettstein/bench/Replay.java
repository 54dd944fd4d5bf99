package org.wettstein.bench;

import java.nio.file.Path;
import java.util.List;
import org.wettstein.store.DataFolder;

/** Opening a journal of 100,000 entries: every hash checked, everything folded. */
final class Replay implements Part {
    private static final int ENTRIES = 100_000;
    private static final double MOST = 3;
    private static final String SHIPPED = "384m";

    @Override
    public Section measure(Settings settings) throws Exception {
        try (var scratch = Scratch.make()) {
            var data = scratch.resolve("data");
            fill(data);
            var seconds = new Series();
            var over = new Series();
            for (int round = 0; round < settings.rounds(); round++) {
                var figures = Opening.in(settings, data, SHIPPED);
                seconds.add(figures.get("seconds"));
                over.add((figures.get("heap") - figures.get("records")) / figures.get("count"));
            }
            return new Section(
                    "Replay",
                    List.of(
                            new Row(
                                    "replay of 100,000 entries",
                                    seconds.told("s"),
                                    "–",
                                    "–",
                                    "< 3 s",
                                    Row.met(seconds.median() < MOST)),
                            Row.told("memory per record over the record itself", over.told("bytes"), "–", "–")),
                    List.of(
                            "A cold process with the options of `bin/wettstein serve` opens the register: it reads the journal,"
                                    + " checks every hash and link, folds it and is ready to show it. Each entry sets one record."
                                    + " The memory is what is reachable after opening, everything included, less the records alone."));
        }
    }

    private static void fill(Path data) {
        var population = new Population();
        try (var journal = population.begin(new DataFolder(data))) {
            for (int from = 0; from < ENTRIES - 1; from += Population.BATCH) {
                journal.append(population.entries(from, Math.min(Population.BATCH, ENTRIES - 1 - from)));
            }
        }
    }
}
