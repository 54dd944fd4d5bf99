package org.wettstein.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.wettstein.place.gazetteer.Gazetteer;
import org.wettstein.reading.PageReading;
import org.wettstein.reading.text.Opened;
import org.wettstein.reading.text.Pages;

/** How fast pages are read: many of the usual size on one core, one from the command, and two of no usual size. */
final class Readings implements Part {
    private static final int PAGE = 10_000;
    private static final int HUGE = 5_000_000;
    private static final double REACH = 200;
    private static final double LONGEST_START = 2;
    private static final double LARGEST_GAZETTEER = 150;
    private static final int WARMING_UP = 6;

    @Override
    public Section measure(Settings settings) throws Exception {
        long before = used();
        var gazetteer = Gazetteer.load();
        double heap = (used() - before) / 1e6;
        var reading = new PageReading(gazetteer, Optional.empty());
        var pages = pages(settings);
        var speed = new Series();
        for (int round = -WARMING_UP; round < settings.rounds(); round++) {
            double pagesASecond = read(reading, pages, settings.turn().toNanos());
            if (round >= 0) {
                speed.add(pagesASecond);
            }
        }
        var start = start(settings);
        return new Section(
                "Reading pages",
                List.of(
                        row("read pages of 10 kB, one core", speed, "pages/s", "≥ 200", speed.median() >= REACH),
                        row("read one page, from the command", start, "s", "< 2 s", start.median() < LONGEST_START),
                        Row.told("read a page of 5 MB", seconds(reading, huge(pages)), "–", "–"),
                        Row.told("read one endless line of 5 MB", seconds(reading, endless()), "–", "–"),
                        new Row(
                                "the gazetteer's heap",
                                Series.figure(heap) + " MB",
                                "–",
                                "–",
                                "≤ 150 MB",
                                Row.met(heap <= LARGEST_GAZETTEER))),
                List.of(
                        "The invented pages of the tests, strung together by language to pages of 10 kB and read one after"
                                + " the other in processor time of one thread, " + settings.rounds() + " turns of "
                                + settings.turn().toSeconds() + " s after " + WARMING_UP
                                + " to warm up; the page of 5 MB is the same pages in a row. From the command: `bin/wettstein"
                                + " read` without a register, by the clock."));
    }

    private static Row row(String work, Series series, String unit, String reach, boolean met) {
        return new Row(work, series.told(unit), "–", "–", reach, Row.met(met));
    }

    /** Pages a second of processor time. */
    private static double read(PageReading reading, List<byte[]> pages, long nanoseconds) {
        var thread = ManagementFactory.getThreadMXBean();
        long begin = thread.getCurrentThreadCpuTime();
        long read = 0;
        long spent = 0;
        while (spent < nanoseconds) {
            read(reading, pages.get((int) (read++ % pages.size())));
            spent = thread.getCurrentThreadCpuTime() - begin;
        }
        return read * 1e9 / spent;
    }

    private static void read(PageReading reading, byte[] page) {
        if (Pages.open("page", page) instanceof Opened.Legible(var legible)) {
            reading.read(legible);
        }
    }

    private static String seconds(PageReading reading, byte[] page) {
        long begin = System.nanoTime();
        read(reading, page);
        return Series.figure((System.nanoTime() - begin) / 1e9) + " s";
    }

    private static Series start(Settings settings) throws Exception {
        var series = new Series();
        try (var scratch = Scratch.make()) {
            var page = Files.write(scratch.resolve("page.txt"), pages(settings).getFirst());
            for (int round = 0; round < settings.rounds(); round++) {
                long begin = System.nanoTime();
                Command.output(
                        settings.home(),
                        settings.launcher().toString(),
                        "read",
                        page.toString(),
                        "--data",
                        scratch.resolve("nothing").toString());
                series.add((System.nanoTime() - begin) / 1e9);
            }
        }
        return series;
    }

    private static List<byte[]> pages(Settings settings) throws IOException {
        var byLanguage = new TreeMap<String, StringBuilder>();
        for (var file : invented(settings)) {
            var language = file.getFileName().toString().substring(0, 2);
            byLanguage
                    .computeIfAbsent(language, _ -> new StringBuilder())
                    .append(Files.readString(file))
                    .append("\n\n");
        }
        var pages = new ArrayList<byte[]>();
        byLanguage
                .values()
                .forEach(text -> pages.add(text.toString()
                        .repeat(1 + PAGE / text.length())
                        .substring(0, PAGE)
                        .getBytes(StandardCharsets.UTF_8)));
        return pages;
    }

    private static List<Path> invented(Settings settings) throws IOException {
        try (var files = Files.list(settings.home().resolve("src/test/resources/org/wettstein/reading/pages"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] huge(List<byte[]> pages) {
        var text = new StringBuilder();
        while (text.length() < HUGE) {
            pages.forEach(page ->
                    text.append(new String(page, StandardCharsets.UTF_8)).append("\n\n"));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] endless() {
        var entry = "Lyon (1960), Oslo (1970), ";
        return ("Partnerstädte: " + entry.repeat(HUGE / entry.length())).getBytes(StandardCharsets.UTF_8);
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
