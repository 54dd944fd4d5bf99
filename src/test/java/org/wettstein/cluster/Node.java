package org.wettstein.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.wettstein.browser.Application;
import org.wettstein.store.Database;

/** One server of several, reached over HTTP. */
final class Node implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Application application;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Node(Application application, String token) {
        this.application = application;
        this.token = token;
    }

    static Node start(Database database, Path unused, Path tokenFile, String token) {
        try {
            return new Node(
                    Application.start(
                            unused, "--journal", database.url(), "--token-file", tokenFile.toString(), "--lang", "en"),
                    token);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    HttpResponse<String> get(String path, String... headers) {
        var request =
                HttpRequest.newBuilder(application.address().resolve(path)).timeout(PATIENCE);
        return send(
                headers.length == 0 ? request.build() : request.headers(headers).build());
    }

    HttpResponse<String> change(String body) {
        return send(HttpRequest.newBuilder(application.address().resolve("/api/v1/changes"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    long version() {
        return json(get("/api/v1/register")).get("version").asLong();
    }

    String errors() {
        return application.errors();
    }

    /** Stops it in the middle of whatever it does; it does not notice. */
    void pause() {
        signal("-STOP");
    }

    void resume() {
        signal("-CONT");
    }

    void kill() {
        signal("-KILL");
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(application.pid()))
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(answer.body(), broken);
        }
    }

    @Override
    public void close() {
        try {
            application.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
