import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes to all nodes at once and notes what it was told: {@code Load LEDGER TOKEN-FILE ADDRESS…}. Afterwards
 * {@code Load --check LEDGER JOURNAL KILLS} holds the notes against an exported journal.
 */
final class Load {
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final Pattern SETS = Pattern.compile("\"theme/(load-[0-9-]+)\":\"([0-9a-f]{64})\"");

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("--check")) {
            System.exit(check(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3])) ? 0 : 1);
        }
        var token = Files.readString(Path.of(arguments[1])).strip();
        for (int writer = 0; writer < 4; writer++) {
            int number = writer;
            var address = arguments[2 + writer % (arguments.length - 2)];
            Thread.ofPlatform().start(() -> write(Path.of(arguments[0]), token, address, number));
        }
    }

    private static void write(Path ledger, String token, String address, int writer) {
        var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
        for (int i = 0; true; i++) {
            var word = "load-" + writer + "-" + i;
            var body = "{\"reason\":\"load\",\"steps\":[{\"set\":\"theme/" + word + "\",\"body\":{\"label\":{\"de\":\"" + word
                    + "\"}}}]}";
            var request = HttpRequest.newBuilder(URI.create(address + "/api/v1/changes"))
                    .timeout(Duration.ofSeconds(40))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + token)
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            var told = "unknown";
            try {
                var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                told = told(answer);
            } catch (IOException | InterruptedException noAnswer) {
                told = "unknown";
            }
            note(ledger, word + " " + told + " " + Instant.now().toEpochMilli());
            pause(told.startsWith("accepted") ? 50 : 200);
        }
    }

    private static String told(HttpResponse<String> answer) {
        var version = VERSION.matcher(answer.body());
        if (answer.statusCode() == 201 && version.find()) {
            return "accepted " + version.group(1);
        }
        return answer.statusCode() == 503 && answer.body().contains("\"unavailable\"") ? "refused -" : "unknown -";
    }

    private static synchronized void note(Path ledger, String line) {
        try {
            Files.writeString(ledger, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean check(Path ledger, Path journal, Path kills) throws IOException {
        var stands = positions(journal);
        var wrong = new ArrayList<String>();
        var counts = new TreeMap<String, Integer>();
        var acknowledged = new ArrayList<Long>();
        for (var line : Files.readAllLines(ledger)) {
            var words = line.split(" ");
            var at = stands.getOrDefault(words[0], List.of());
            counts.merge(words[1], 1, Integer::sum);
            boolean right = switch (words[1]) {
                case "accepted" -> at.equals(List.of(Long.valueOf(words[2])));
                case "refused" -> at.isEmpty();
                default -> at.size() <= 1;
            };
            if (!right) {
                wrong.add(line + " stands at " + at);
            }
            if (words[1].equals("accepted")) {
                acknowledged.add(Long.valueOf(words[words.length - 1]));
            }
        }
        System.out.println("told: " + counts + "; told otherwise than it stands: " + wrong.size());
        wrong.forEach(System.out::println);
        gaps(acknowledged, Files.readAllLines(kills));
        return wrong.isEmpty() && counts.getOrDefault("accepted", 0) > 0;
    }

    /** At which positions each word stands. */
    private static Map<String, List<Long>> positions(Path journal) throws IOException {
        var positions = new HashMap<String, List<Long>>();
        var position = Pattern.compile("\"position\":(\\d+)");
        try (var lines = Files.lines(journal)) {
            lines.forEach(line -> {
                var sets = SETS.matcher(line);
                var at = position.matcher(line);
                while (sets.find() && at.find()) {
                    positions.computeIfAbsent(sets.group(1), _ -> new ArrayList<>()).add(Long.valueOf(at.group(1)));
                }
            });
        }
        return positions;
    }

    /** How long after each kill nothing was acknowledged: the longest pause until the next kill. */
    private static void gaps(List<Long> acknowledged, List<String> kills) {
        var sorted = acknowledged.stream().sorted().toList();
        for (int i = 0; i < kills.size(); i++) {
            long begin = (long) (Double.parseDouble(kills.get(i).split(" ")[0]) * 1000);
            long end = i + 1 < kills.size()
                    ? (long) (Double.parseDouble(kills.get(i + 1).split(" ")[0]) * 1000)
                    : Long.MAX_VALUE;
            long longest = 0;
            long last = begin;
            for (long time : sorted) {
                if (time > begin && time < end) {
                    longest = Math.max(longest, time - last);
                    last = time;
                }
            }
            System.out.printf("kill %d: %.1f s without writes%n", i + 1, longest / 1000.0);
        }
    }
}
