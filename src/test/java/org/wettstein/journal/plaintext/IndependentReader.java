package org.wettstein.journal.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks a journal as somebody would who has {@code docs/journal-format.md} and none of our code. */
final class IndependentReader {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Set<String> seen = new HashSet<>();
    private final List<String> fresh = new ArrayList<>();
    private final TreeMap<String, String> standing = new TreeMap<>();
    private int position;
    private String head = "";
    private String time = "";

    /** The state of each record at the last version. */
    Map<String, String> read(String file) throws Exception {
        var lines = file.lines().toList();
        assertThat(file).endsWith("}\n");
        var header = mapper.readTree(lines.getFirst());
        assertThat(header.path("format").asInt()).isEqualTo(1);
        head = hash(header.path("register").asText());
        for (var text : lines.subList(1, lines.size() - 1)) {
            line(text, mapper.readTree(text));
        }
        assertThat(fresh).isEmpty();
        assertThat(lines.getLast()).isEqualTo("{\"end\":" + position + ",\"head\":\"" + head + "\"}");
        return standing;
    }

    private void line(String text, JsonNode line) throws Exception {
        if (line.has("actor")) {
            entry(line);
            head = hash(text);
        } else {
            var hash = line.has("withheld") ? line.path("withheld").asText() : hash(text);
            assertThat(seen.add(hash)).isTrue();
            fresh.add(hash);
        }
    }

    private void entry(JsonNode entry) {
        assertThat(entry.path("position").asInt()).isEqualTo(++position);
        assertThat(entry.path("previous").asText()).isEqualTo(head);
        assertThat(entry.path("time").asText()).isGreaterThanOrEqualTo(time);
        time = entry.path("time").asText();
        var needed = new TreeSet<>(Set.of(entry.path("reason").asText()));
        entry.path("sets").forEachEntry((id, hash) -> {
            needed.add(hash.asText());
            standing.put(id, hash.asText());
        });
        entry.path("retires")
                .forEach(id -> assertThat(standing.remove(id.asText())).isNotNull());
        assertThat(needed).containsAll(fresh);
        assertThat(seen).containsAll(needed);
        assertThat(fresh).isSorted();
        fresh.clear();
    }

    private static String hash(String text) throws Exception {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
