package org.wettstein.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.browser.Application;

/** Below a path of somebody else's host no link leads out of that path, and each leads somewhere. */
class PathPrefixIT {
    private static final String BASE = "/city/partnerschaften";
    private static final String ORIGIN = "https://www.seldwyla.example";
    private static final Pattern PATHS = Pattern.compile("\"(/[^\"\\s]*)\"");
    private static final int MANY = 400;

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<String> seen = new LinkedHashSet<>();
    private final ArrayDeque<String> waiting = new ArrayDeque<>();

    @Test
    void leadsNowhereElse() throws IOException, InterruptedException {
        try (var application = Application.start(folder.resolve("data"), "--address", ORIGIN + BASE + "/")) {
            Stream.of(
                            "",
                            "/",
                            "/de",
                            "/de/",
                            "/fr/nowhere",
                            "/sitemap.xml",
                            "/robots.txt",
                            "/api/v1/register",
                            "/api/openapi?format=json",
                            "/api/v1/partnerships?limit=2",
                            "/api/v1/entries?limit=2",
                            "/api/nothing")
                    .forEach(path -> find(BASE + path));
            while (!waiting.isEmpty() && seen.size() < MANY) {
                var path = waiting.poll();
                var answer = get(application.address(), path);
                boolean missing = path.endsWith("/nowhere") || path.endsWith("/nothing");
                assertThat(answer.statusCode()).as(path).matches(status -> missing ? status == 404 : status < 400);
                answer.headers().firstValue("Location").ifPresent(this::find);
                linksOf(answer).forEach(this::find);
                assertThat(answer.body().replace(ORIGIN + BASE, "").replaceAll("(?s)<id>.*?</id>", ""))
                        .as("whole addresses in %s", path)
                        .doesNotContain(ORIGIN);
            }
            assertThat(seen).hasSizeGreaterThanOrEqualTo(MANY);
            assertThat(seen).anyMatch(path -> path.endsWith(".css")).anyMatch(path -> path.endsWith(".csv?lang=de"));
            assertThat(get(application.address(), BASE + "/de/agreements?on=2022-06-01")
                            .body())
                    .contains("action=\"" + BASE + "/de/agreements\"");
            assertThat(get(application.address(), BASE + "/api/openapi?format=json")
                            .body())
                    .containsPattern("\"url\" ?: ?\"" + BASE + "\"");
        }
    }

    @Test
    void answersAlsoBehindAProxyThatTakesThePathOff() throws IOException, InterruptedException {
        try (var application = Application.start(folder.resolve("data"), "--path", BASE)) {
            assertThat(get(application.address(), "/").headers().firstValue("Location"))
                    .contains(BASE + "/de/");
            assertThat(get(application.address(), "/de/").body())
                    .isEqualTo(get(application.address(), BASE + "/de/").body());
        }
    }

    private void find(String address) {
        var path = address.startsWith(ORIGIN) ? address.substring(ORIGIN.length()) : address;
        assertThat(path).startsWith(BASE);
        if (seen.add(path)) {
            waiting.add(path);
        }
    }

    private static Stream<String> linksOf(HttpResponse<String> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html") || type.startsWith("application/xml")) {
            var page = Jsoup.parse(answer.body());
            return Stream.of("href", "src", "action")
                    .flatMap(attribute -> page.select("[" + attribute + "]").eachAttr(attribute).stream())
                    .filter(link -> link.startsWith("/") || link.startsWith(ORIGIN))
                    .map(link -> link.replaceAll("#.*", ""));
        }
        return type.startsWith("application/json") && !answer.body().contains("openapi")
                ? PATHS.matcher(answer.body()).results().map(result -> result.group(1))
                : Stream.of();
    }

    private HttpResponse<String> get(URI server, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString());
    }
}
