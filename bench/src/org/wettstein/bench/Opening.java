package org.wettstein.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wettstein.journal.Id;
import org.wettstein.journal.Journal;
import org.wettstein.register.Kind;
import org.wettstein.register.change.OpenedRegister;
import org.wettstein.register.codec.Decoding;
import org.wettstein.store.DataFolder;

/** Opens a register as the server does, in a process of its own, and tells how long it took and what it keeps. */
final class Opening {
    private Opening() {}

    /** @return figures by name: {@code seconds} to open, {@code heap} in bytes, {@code records} the records alone */
    static Map<String, Double> in(Settings settings, Path data, String heap) throws Exception {
        var output = Command.output(
                settings.home(),
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseSerialGC",
                "-Xms40m",
                "-XX:NewSize=20m",
                "-Xmx" + heap,
                "-XX:MinHeapFreeRatio=20",
                "-XX:MaxHeapFreeRatio=40",
                "-XX:MetaspaceSize=96m",
                "-XX:CompileThresholdScaling=2",
                "-Djdk.reflect.useNativeAccessorOnly=true",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                Opening.class.getName(),
                data.toString());
        var figures = new LinkedHashMap<String, Double>();
        output.lines().map(line -> line.split(" ")).forEach(line -> figures.put(line[0], Double.valueOf(line[1])));
        return figures;
    }

    public static void main(String[] arguments) {
        var folder = new DataFolder(Path.of(arguments[0]));
        long begin = System.nanoTime();
        var opened = OpenedRegister.open(folder);
        System.out.println("seconds " + (System.nanoTime() - begin) / 1e9);
        System.out.println("heap " + used());
        opened.live().head();
        opened.close();
        opened = null;
        long before = used();
        var records = records(folder);
        System.out.println("records " + (used() - before));
        System.out.println("count " + records.size());
    }

    private static List<Record> records(DataFolder folder) {
        var records = new ArrayList<Record>();
        try (var journal = Journal.openReading(folder)) {
            journal.read(1, leaf -> leaf.entry().sets().forEach((id, hash) -> leaf.items()
                    .get(hash)
                    .ifPresent(item -> records.add(record(id, item.body())))));
        }
        records.trimToSize();
        return records;
    }

    private static Record record(Id id, org.wettstein.journal.JsonObject body) {
        return Kind.find(id.kind())
                .orElseThrow()
                .codec()
                .decode(body, new Decoding(id))
                .orElseThrow();
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
