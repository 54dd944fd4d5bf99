package org.wettstein.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wettstein.browser.Application;
import org.wettstein.testing.Secrets;
import org.wettstein.testing.SecretsFolder;

/** The interface over HTTP, as programs use and misuse it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterfaceIT {
    private static final String TOKEN = "a-token-of-more-than-twenty-characters";

    private final HttpClient client = HttpClient.newHttpClient();
    private Application application;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException, InterruptedException {
        var token = Files.writeString(folder.resolve("token"), TOKEN + "\n");
        SecretsFolder.write(folder.resolve("data"), new Secrets(1));
        application = Application.start(folder.resolve("data"), "--token-file", token.toString());
    }

    @AfterAll
    void stop() throws IOException, InterruptedException {
        application.close();
    }

    @Test
    void givesAListOfPartnershipsWithTheirStanding() throws IOException, InterruptedException {
        var list = json(get("/api/v1/partnerships?lang=de&on=1860-01-01"));
        var tie = list.get("items").get(0);

        assertThat(list.get("next").isNull()).isTrue();
        assertThat(tie.get("id").asText()).isEqualTo("goldach");
        assertThat(tie.get("parties").get(1).asText()).isEqualTo("place/goldach");
        assertThat(tie.get("since").asText()).isEqualTo("1856");
        assertThat(tie.get("standing").get("state").asText()).isEqualTo("in-force");
        assertThat(tie.get("standing").get("reason").asText()).contains("Vertrag");
    }

    @Test
    void leadsThroughAListPageByPageAtOneVersion() throws IOException, InterruptedException {
        var ids = new ArrayList<String>();
        var page = "/api/v1/places?limit=2";
        while (page != null) {
            var list = json(get(page));
            list.get("items").forEach(item -> ids.add(item.get("id").asText()));
            page = list.get("next").isNull() ? null : list.get("next").asText();
            assertThat(page == null || page.contains("version=")).isTrue();
        }

        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains("au", "goldach", "seldwyla")
                .isSorted();
    }

    @Test
    void answersAsBeforeWhenNothingHasChanged() throws IOException, InterruptedException {
        var first = get("/api/v1/agreements");
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(get("/api/v1/agreements", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("/api/v1/agreements?on=1850-01-01", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void compressesOnTheWay() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(application.address().resolve("/api/v1/agreements"))
                .header("Accept-Encoding", "gzip")
                .build();
        var answer = client.send(request, BodyHandlers.ofInputStream());

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (InputStream body = new GZIPInputStream(answer.body())) {
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).startsWith("{\"version\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, not-a-day, /api/v1/partnerships?on=2022-13-45",
        "404, no-such-version, /api/v1/partnerships?version=999999",
        "400, not-a-number, /api/v1/partnerships?version=0",
        "400, not-a-number, /api/v1/partnerships?limit=-1",
        "404, no-such-language, /api/v1/partnerships?lang=tlh",
        "400, malformed-parameter, /api/v1/partnerships?after=nobody",
        "400, malformed-parameter, /api/v1/partnerships?on=%00",
        "400, repeated-parameter, /api/v1/partnerships?on=2022-01-01&on=2023-01-01",
        "400, days-reversed, /api/v1/due?from=2026-01-01&to=2025-01-01",
        "404, not-found, /api/v1/partnerships/nobody",
        "404, not-found, /api/v1/partnerships/%00",
        "404, not-found, /api/v1/partnerships/..%2f..%2fetc",
        "404, not-found, /api/v1/notes",
        "404, not-found, /api/v1/Partnerships",
        "404, not-found, /api/v1/partnerships/goldach/future",
        "404, not-found, /api/v2/partnerships",
        "404, not-found, /api/",
    })
    void refusesWithAProblemInTheLanguageAskedFor(int status, String code, String path) throws IOException {
        var german = raw("GET " + path + " HTTP/1.1\r\nAccept-Language: de\r\n");
        var english = raw("GET " + path + " HTTP/1.1\r\nAccept-Language: en\r\nAccept: text/html\r\n");

        for (var answer : List.of(german, english)) {
            assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
            assertThat(answer.toLowerCase(java.util.Locale.ROOT)).contains("content-type: application/problem+json");
            assertThat(answer).contains("\"code\":\"" + code + "\"", "\"status\":" + status);
        }
        assertThat(title(german)).isNotEqualTo(title(english));
    }

    @Test
    void refusesWhatIsNoAddressAtAll() throws IOException {
        assertThat(raw("GET /api/v1/partnerships?q=" + "x".repeat(10_000_000) + " HTTP/1.1\r\n"))
                .contains(" 414 ");
        assertThat(raw("GET /api/v1/partnerships?on=%zz HTTP/1.1\r\n")).startsWith("HTTP/1.1 400 ");
        assertThat(raw("GET /api/v1/partnerships/%zz HTTP/1.1\r\n"))
                .startsWith("HTTP/1.1 404 ")
                .contains("\"code\":\"not-found\"");
    }

    @Test
    void namesTheMethodsThatAnAddressTakes() throws IOException, InterruptedException {
        var deleted = send(request("/api/v1/partnerships").DELETE());
        var got = get("/api/v1/changes");

        assertThat(deleted.statusCode()).isEqualTo(405);
        assertThat(deleted.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(json(deleted).get("code").asText()).isEqualTo("method-not-allowed");
        assertThat(got.statusCode()).isEqualTo(405);
        assertThat(got.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void tellsTheHeadersOfWhatItWouldAnswer() throws IOException, InterruptedException {
        var head = send(request("/api/v1/partnerships.csv").method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8; header=present");
    }

    @Test
    void takesAChangeOnce() throws IOException, InterruptedException {
        var change = """
                {"reason":"Ein neuer Ort","steps":[{"set":"place/nahe","body":{"name":{"de":"Nähe"},"level":"city"}}]}""";
        var accepted = change(change, TOKEN);
        var overtaken = change(change, TOKEN);

        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(201);
        assertThat(json(get("/api/v1/places/nahe")).get("name").asText()).isEqualTo("Nähe");
        var entry = json(get(accepted.headers()
                        .firstValue("Location")
                        .map(URI::create)
                        .map(URI::getRawPath)
                        .orElseThrow()
                + "?from=" + json(accepted).get("version").asLong()));
        assertThat(entry.get("items").get(0).get("records").get(0).asText()).isEqualTo("place/nahe");
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(json(overtaken)
                        .get("overtaken")
                        .get(0)
                        .get("found")
                        .get("body")
                        .toString())
                .contains("Nähe");
    }

    @Test
    void refusesAChangeThatBreaksARuleAndSaysWhich() throws IOException, InterruptedException {
        var refused = change("""
                {"reason":"Ein Ort im Nichts","steps":[{"set":"place/nichts",
                 "body":{"name":{"de":"Nichts"},"level":"city","within":"place/nirgends"}}]}""", TOKEN);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).get("code").asText()).isEqualTo("rejected");
        assertThat(json(refused).get("rejections").get(0).get("code").asText()).isEqualTo("reference-to-nothing");
        assertThat(json(refused).get("rejections").get(0).get("field").asText()).isEqualTo("within");
    }

    @Test
    void refusesWhatIsNoChangeAtAll() throws IOException, InterruptedException {
        assertThat(change("{\"reason\":", TOKEN).statusCode()).isEqualTo(400);
        assertThat(change("{\"reason\":null}", TOKEN).statusCode()).isEqualTo(400);
        assertThat(change("[]", TOKEN).statusCode()).isEqualTo(422);
        assertThat(send(request("/api/v1/changes")
                                .header("Authorization", "Bearer " + TOKEN)
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void handsOutThePublicJournalUntilItChanges() throws IOException, InterruptedException {
        var export = get("/api/v1/export");
        var lines = export.body().lines().toList();

        assertThat(lines.getFirst()).contains("holder/seldwyla");
        assertThat(lines.getLast()).startsWith("{\"end\":");
        assertThat(get(
                                "/api/v1/export",
                                "If-None-Match",
                                export.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void refusesAChangeWithoutTheToken() throws IOException, InterruptedException {
        for (var token : List.of("", "wrong", TOKEN + "x", TOKEN.substring(1))) {
            var refused = change("{}", token);
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        }
    }

    @Test
    void refusesAChangeThatIsTooLarge() throws IOException {
        var answer = raw("POST /api/v1/changes HTTP/1.1\r\nAuthorization: Bearer " + TOKEN
                + "\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("\"code\":\"too-large\"");
    }

    private HttpResponse<String> change(String body, String token) throws IOException, InterruptedException {
        return send(request("/api/v1/changes")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "de")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(application.address().resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Speaks HTTP by hand, because the client would refuse to send what is malformed. */
    private String raw(String head) throws IOException {
        var address = application.address();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            try {
                socket.getOutputStream()
                        .write((head + "Host: x\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException closedEarly) {
                // the server may refuse before it has read everything
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String title(String answer) {
        return answer.replaceFirst("(?s).*\"title\":\"([^\"]*)\".*", "$1");
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
