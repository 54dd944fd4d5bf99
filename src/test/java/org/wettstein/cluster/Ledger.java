package org.wettstein.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** What clients were told about each of their changes, to be held against the journal afterwards. */
final class Ledger {
    /** What a client knows: the version at which its change stands, or that it does not, or nothing. */
    private record Told(Optional<Long> version, boolean refused) {}

    private final Map<String, Told> told = new ConcurrentHashMap<>();
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
    private final AtomicInteger words = new AtomicInteger();
    private final String name;

    Ledger(String name) {
        this.name = name;
    }

    /** Sets a theme to a word that nobody else uses; from no state, or from the one that is standing. */
    Answer set(Node node, String id, Optional<String> madeFrom) {
        var word = name + "-" + words.incrementAndGet();
        told.put(word, new Told(Optional.empty(), false));
        try {
            var from = madeFrom.map("\"madeFrom\":\"%s\","::formatted).orElse("");
            var answer = node.change(change(word, id, from));
            statuses.merge(Integer.toString(answer.statusCode()), 1, Integer::sum);
            var json = Node.json(answer);
            var version =
                    answer.statusCode() == 201 ? Optional.of(json.get("version").asLong()) : Optional.<Long>empty();
            var unknown = json.path("code").asText().equals("outcome-unknown") || answer.statusCode() == 500;
            told.put(word, new Told(version, version.isEmpty() && !unknown));
            return new Answer(
                    answer.statusCode(),
                    Optional.ofNullable(json.findValue("found"))
                            .map(found -> found.path("item").asText())
                            .filter(item -> !item.isEmpty()));
        } catch (UncheckedIOException noAnswer) {
            statuses.merge("none", 1, Integer::sum);
            return new Answer(0, Optional.empty());
        }
    }

    private static String change(String word, String id, String from) {
        return """
                {"reason":"%1$s","steps":[{"set":"%2$s",%3$s"body":{"label":{"de":"%1$s"}}}]}""".formatted(word, id, from);
    }

    /** @param standing the state that a change came too late for */
    record Answer(int status, Optional<String> standing) {}

    String name() {
        return name;
    }

    int accepted() {
        return statuses.getOrDefault("201", 0);
    }

    Map<String, Integer> statuses() {
        return new TreeMap<>(statuses);
    }

    /** @param written the words of each entry of the journal, by its position */
    void requireIn(SortedMap<Long, String> written) {
        var positions = written.entrySet().stream()
                .filter(entry -> entry.getValue().startsWith(name + "-"))
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        assertThat(positions).as("nothing stands twice").allSatisfy((_, at) -> assertThat(at)
                .hasSize(1));
        var wrong = new ArrayList<String>();
        told.forEach((word, knows) -> {
            var at = positions.getOrDefault(word, List.of());
            boolean right = knows.version().isPresent()
                    ? at.equals(List.of(knows.version().get()))
                    : at.isEmpty() || !knows.refused();
            if (!right) {
                wrong.add(word + " was told " + knows + " and stands at " + at);
            }
        });
        assertThat(wrong).as("what was told holds").isEmpty();
    }
}
