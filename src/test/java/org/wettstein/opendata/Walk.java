package org.wettstein.opendata;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** A stranger's walk through a running application: every address that any answer names, and each of them in time. */
final class Walk {
    /** Links of pages, of the sitemap and of the open data. */
    private static final Pattern LINK =
            Pattern.compile("(?:href=\"|src=\"|<loc>|\":\"|\",\"|\\[\")((?:http://[^/\"<]+)?/[^\"<#]*)");

    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();
    private final BiConsumer<String, String> reader;
    private final Set<String> known = new LinkedHashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<Integer, List<String>> byStatus = new TreeMap<>();

    /** @param reader is shown each address with all that was answered, headers included */
    Walk(URI address, BiConsumer<String, String> reader) {
        this.address = address;
        this.reader = reader;
    }

    /** Visits these addresses and all that can be reached from them. */
    void from(Collection<String> paths) {
        paths.forEach(this::note);
        while (!open.isEmpty()) {
            var path = open.removeFirst();
            var answer = get(path);
            var text = answer.headers().map() + "\n" + answer.body();
            reader.accept(path, text);
            var links = LINK.matcher(answer.body());
            while (links.find()) {
                note(links.group(1).replace("&amp;", "&").replaceFirst("^http://[^/]+", ""));
            }
        }
    }

    private void note(String path) {
        if (known.add(path)) {
            open.addLast(path);
        }
    }

    HttpResponse<String> get(String path) {
        try {
            var request = HttpRequest.newBuilder(address.resolve(path))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            byStatus.computeIfAbsent(answer.statusCode(), _ -> new ArrayList<>())
                    .add(path);
            return answer;
        } catch (IOException broken) {
            throw new IllegalStateException(path + " does not answer", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    Set<String> visited() {
        return known;
    }

    /** The addresses that were answered with a status from {@code least} to {@code most}. */
    List<String> answered(int least, int most) {
        return byStatus.entrySet().stream()
                .filter(entry -> entry.getKey() >= least && entry.getKey() <= most)
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
