package org.wettstein.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.browser.Application;

/** A server as an operator runs it: two ports, metrics, health, and a stop that loses nothing. */
class OperatingIT {
    private static final String CHANGE = """
            {"reason":"test","steps":[{"set":"theme/seafaring","body":{"label":{"de":"Seefahrt","en":"Seafaring"}}}]}""";
    private static final String TOKEN = "a-token-of-more-than-twenty-characters";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Application application;
    private URI management;
    private boolean stopped;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var token = Files.writeString(folder.resolve("token"), TOKEN);
        management = URI.create("http://localhost:" + port);
        application = Application.start(
                folder.resolve("data"), "--management-port", Integer.toString(port), "--token-file", token.toString());
    }

    @AfterEach
    void stop() {
        if (!stopped) {
            stopped = true;
            try {
                application.close();
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
            assertThat(folder.resolve("data").resolve("journal.db-wal")).doesNotExist();
        }
    }

    @Test
    void showsTheOperatorWhatThePublicDoesNotSee() throws IOException, InterruptedException {
        for (var path : new String[] {"/health", "/health/live", "/health/ready", "/metrics"}) {
            assertThat(get(management.resolve(path)).statusCode()).as(path).isEqualTo(200);
            assertThat(get(application.address().resolve(path)).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(get(management.resolve("/health/ready")).body())
                .contains("\"journal\": \"serving\"", "\"clock\": \"sound\"");
        assertThat(post(application.address()).statusCode()).isEqualTo(404);
        assertThat(post(management).statusCode()).isEqualTo(201);
        assertThat(metric("wettstein_append_seconds_count")).isEqualTo(1);
    }

    @Test
    void countsRequestsByOutcomeAndPagesByWhetherTheyWereWritten() throws IOException, InterruptedException {
        for (var path : new String[] {"/en/", "/en/", "/en/", "/de/nowhere", "/de", "/api/v1/places", "/api/nothing"}) {
            get(application.address().resolve(path));
        }
        assertThat(metric("wettstein_page_cache_total{result=\"hit\"}")).isEqualTo(2);
        assertThat(metric("wettstein_page_cache_total{result=\"miss\"}")).isEqualTo(1);
        // and the first page of all, which is written while the server starts
        assertThat(metric("wettstein_page_render_seconds_count")).isEqualTo(2);
        assertThat(metric("wettstein_requests_total{face=\"pages\",outcome=\"ok\"}"))
                .isEqualTo(3);
        assertThat(metric("wettstein_requests_total{face=\"pages\",outcome=\"refused\"}"))
                .isEqualTo(1);
        assertThat(metric("wettstein_requests_total{face=\"pages\",outcome=\"redirected\"}"))
                .isEqualTo(1);
        assertThat(metric("wettstein_requests_total{face=\"api\",outcome=\"ok\"}"))
                .isEqualTo(1);
        assertThat(metric("wettstein_requests_total{face=\"api\",outcome=\"refused\"}"))
                .isEqualTo(1);
        assertThat(metric("wettstein_journal_position")).isPositive();
        assertThat(metric("wettstein_journal_behind")).isZero();
        assertThat(metric("wettstein_register_records")).isPositive();
    }

    /** Who hands in a change waits for the pages that readers ask for, and so they do not; at first that takes too long. */
    @Test
    void answersAChangeWhenThePagesThatReadersAskForAreThereAgain() throws IOException, InterruptedException {
        int changes = 30;
        get(application.address().resolve("/en/"));
        for (int change = 0; change < changes; change++) {
            assertThat(post(management, CHANGE.replace("theme/", "theme/x" + change))
                            .statusCode())
                    .isEqualTo(201);
            get(application.address().resolve("/en/"));
        }
        assertThat(metric("wettstein_page_cache_total{result=\"miss\"}"))
                .as("of " + changes + " first requests after a change, those that did not find their page written")
                .isLessThan(changes / 2.0);
    }

    @Test
    void documentsEachMetricOfItsOwn() throws IOException, InterruptedException {
        var names = names(
                "(?m)^# TYPE (wettstein_\\w+) ",
                get(management.resolve("/metrics")).body());
        assertThat(names("(?m)^\\| `(wettstein_\\w+)", Files.readString(Path.of("docs/operations.md"))))
                .isEqualTo(names)
                .hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void endsWhatWasBegunBeforeItStopsAndLeavesAJournalThatIsClosed() throws Exception {
        try (var socket = new Socket(management.getHost(), management.getPort())) {
            var out = socket.getOutputStream();
            out.write(("POST /api/v1/changes HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n"
                            + "Authorization: Bearer " + TOKEN + "\r\nConnection: close\r\n"
                            + "Content-Length: " + CHANGE.length() + "\r\n\r\n" + CHANGE.substring(0, 20))
                    .getBytes(UTF_8));
            Thread.sleep(1000);
            var stopping = CompletableFuture.runAsync(this::stop);
            Thread.sleep(1000);
            out.write(CHANGE.substring(20).getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 201 ");
            stopping.join();
        }
        assertThat(folder.resolve("data").resolve("journal.db")).exists();
    }

    private static Set<String> names(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1).replaceAll("_(max|total)$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private double metric(String name) throws IOException, InterruptedException {
        return get(management.resolve("/metrics"))
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no metric " + name));
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(URI door) throws IOException, InterruptedException {
        return post(door, CHANGE);
    }

    private HttpResponse<String> post(URI door, String change) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(door.resolve("/api/v1/changes"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + TOKEN)
                .POST(BodyPublishers.ofString(change))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
