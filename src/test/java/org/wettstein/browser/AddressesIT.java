package org.wettstein.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked of the served pages, there is one address for each, and no fault of the caller's is the server's. */
@ExtendWith(ServedApplication.class)
class AddressesIT {
    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({
        "/, 302",
        "/de/, 200",
        "/de/?on=2022-06-01, 200",
        "/de/?version=1&on=2022-06-01, 200",
        "/de/?utm_source=letter, 200",
        "/de/?on=9999-12-31, 200",
        "/de/due?from=9999-12-31, 200",
        "/de/due?from=0000-01-01, 200",
        "/de/partnerships/shanghai?version=1, 200",
        "/de/partnerships/shanghai?on=0000-01-01, 200",
        "/sitemap.xml, 200",
        "/robots.txt, 200",
        "/sitemap-1.xml, 404",
        "/fr/people, 200",
        "/it/themes/culture, 200",
        "/en/bodies/university-basel, 200",
        "/de/accessibility?on=2022-06-01, 200",
        "/de/history.atom, 200",
        "/fr/due.ics, 200",
        "/it/partnerships/shanghai/due.ics, 200",
        "/en/partnerships/shanghai/text.txt?version=3, 404",
        "/en/partnerships/shanghai/text.txt, 200",
        "/de/embed/partnerships/shanghai, 200",
        "/de/embed/partnerships/nowhere, 404",
        "/de/history.atom/, 308",
        "/de/people/nobody, 404",
        "/de, 308",
        "/de//agreements, 308",
        "/de/agreements/, 308",
        "/de/partnerships, 308",
        "/de/../en/, 308",
        "//de//, 308",
        "/de/?on=2022-13-45, 400",
        "/de/?version=-1, 400",
        "/de/?version=0, 400",
        "/de/?on=2022-06-01&on=2022-06-01, 400",
        "/de/?on=%00, 400",
        "/de/?version=%ff, 400",
        "/de/?version=%zz, 400",
        "/de/due?from=2030-01-01&to=2020-01-01, 400",
        "/de/?version=999999, 404",
        "/ja/, 404",
        "/DE/, 404",
        "/de/nowhere, 404",
        "/de/partnerships/nowhere, 404",
        "/de/partnerships/shanghai/more, 404",
        "/de/partnerships/x-aaaabbbbccccdddd, 404",
        "/de/%00, 404",
        "/de/%ff, 404",
        "/assets/nothing.css, 404",
        "/wp-login.php, 404",
        "/%zz, 400",
        "*, 400"
    })
    void answersEveryAddress(String asked, int status, URI address) throws IOException {
        assertThat(raw(address, "GET " + asked + " HTTP/1.1\r\nHost: here\r\n")).startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void refusesWhatIsTooMuch(URI address) throws IOException {
        assertThat(raw(address, "GET /de/?x=" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: here\r\n"))
                .contains(" 414 ");
        assertThat(raw(address, "GET /de/ HTTP/1.1\r\nHost: here\r\nX: " + "a".repeat(100_000) + "\r\n"))
                .contains(" 431 ");
        assertThat(raw(address, "GET /de/ HTTP/1.1\r\n")).startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "BREW"})
    void readsOnly(String method, URI address) throws IOException {
        assertThat(raw(address, method + " /de/ HTTP/1.1\r\nHost: here\r\n"))
                .startsWith("HTTP/1.1 405 ")
                .contains("Allow: GET, HEAD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/fr/%ff | Il n’y a rien",
                "/it/x%00 | A questo indirizzo",
                "/de/nowhere | Unter dieser Adresse",
                "/en/?x=LONG | This address is too long",
                "/%zz | Diese Anfrage ist nicht lesbar",
                "/it/%zz | Questa richiesta non è leggibile"
            })
    void refusesInTheLanguageOfTheAddress(String asked, String words, URI address) throws IOException {
        var path = asked.replace("LONG", "a".repeat(5_000));
        assertThat(new String(
                        raw(address, "GET " + path + " HTTP/1.1\r\nHost: here\r\n")
                                .getBytes(ISO_8859_1),
                        UTF_8))
                .contains(words);
    }

    @Test
    void letsOthersFrameOnlyWhatIsMadeForIt(URI address) throws IOException, InterruptedException {
        var embedded = get(address.resolve("/de/embed/partnerships/shanghai"), "Accept", "*/*")
                .headers();
        assertThat(embedded.firstValue("X-Frame-Options")).isEmpty();
        assertThat(embedded.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).endsWith("frame-ancestors *"));
        for (var path : List.of("/de/partnerships/shanghai", "/embed/", "/de/embed", "/de/embedded/x")) {
            var headers = get(address.resolve(path), "Accept", "*/*").headers();
            assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).endsWith("frame-ancestors 'none'"));
        }
    }

    @Test
    void neverBelievesTheHostThatARequestNames(URI address) throws IOException {
        var page = raw(address, "GET /de/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n");
        assertThat(page).startsWith("HTTP/1.1 200 ").contains("</html>").doesNotContain("evil.example");
        assertThat(raw(address, "GET / HTTP/1.1\r\nHost: evil.example\r\n")).contains("Location: /de/");
    }

    @Test
    void answersAnUnchangedPageWithoutItsBody(URI address) throws IOException, InterruptedException {
        for (var coding : new String[] {"identity", "gzip"}) {
            var page = get(address.resolve("/de/"), "Accept-Encoding", coding);
            var tag = page.headers().firstValue("ETag").orElseThrow();
            assertThat(page.headers().firstValue("Vary")).contains("Accept-Encoding");
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
            assertThat(get(address.resolve("/de/"), "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
        }
        assertThat(get(address.resolve("/de/"), "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void staysWithTheProtocolThatItIsAskedIn(URI address) throws IOException {
        var offer =
                "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n";

        assertThat(raw(address, "GET /de/ HTTP/1.1\r\nHost: here\r\n" + offer))
                .startsWith("HTTP/1.1 200 ")
                .contains("</html>");
    }

    /** All of these at one connection before the first is answered: written pages, one of which is looked for over and over. */
    @Test
    void answersInTheOrderOfTheRequestsWhateverIsReadyFirst(URI address) throws IOException {
        var asked = List.of("/de/", "/de/nowhere", "/de/", "/en/?on=2022-06-01", "/de/", "/fr/", "/de/", "/de/");

        var answers = raw(
                        address,
                        asked.stream()
                                .map(path -> "GET " + path + " HTTP/1.1\r\nHost: here\r\n")
                                .collect(Collectors.joining("\r\n")))
                .split("(?=HTTP/1.1 )");

        assertThat(answers).hasSameSizeAs(asked);

        assertThat(List.of(answers[2], answers[4], answers[6]))
                .allSatisfy(same -> assertThat(same).isEqualTo(answers[0]));
        assertThat(answers[1]).startsWith("HTTP/1.1 404 ");
        assertThat(answers[3]).contains("lang=\"en\"");
        assertThat(answers[5]).contains("lang=\"fr\"");
    }

    /** One after the other: the first goes the usual way, the others as a whole from the shelf. */
    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void sendsTheSameBytesByTheShortWay(String coding, URI address) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            var request = "GET /de/embed/partnerships/shanghai HTTP/1.1\r\nHost: here\r\nAccept-Encoding: " + coding
                    + "\r\n\r\n";
            var first = ask(socket, request);
            assertThat(List.of(ask(socket, request), ask(socket, request)))
                    .allSatisfy(answer -> assertThat(answer).isEqualTo(first));
            assertThat(first).startsWith("HTTP/1.1 200 OK\r\n").contains("frame-ancestors *");
        }
    }

    private static String ask(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        var in = socket.getInputStream();
        var answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            answer.append((char) in.read());
        }
        int length = Integer.parseInt(answer.substring(answer.indexOf("Content-Length: ") + 16)
                .lines()
                .findFirst()
                .orElseThrow());
        return answer + new String(in.readNBytes(length), ISO_8859_1);
    }

    @Test
    void hidesViewsIntoThePastFromSearchEngines(URI address) throws IOException, InterruptedException {
        assertThat(get(address.resolve("/de/?version=3"), "Accept", "*/*")
                        .headers()
                        .firstValue("X-Robots-Tag"))
                .contains("noindex");
        assertThat(get(address.resolve("/de/"), "Accept", "*/*").headers().firstValue("X-Robots-Tag"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/de/", "/de/nowhere", "/api/v1/places", "/api/nowhere", "/health"})
    void setsTheSameSecurityHeadersEverywhere(String path, URI address) throws IOException, InterruptedException {
        var headers = get(address.resolve(path), "Accept", "*/*").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en-GB,en;q=0.9 | /en/", "fr;q=0.1,ja | /fr/", "ja | /de/", ";;; | /de/"})
    void leadsAReaderToALanguage(String wish, String path, URI address) throws IOException, InterruptedException {
        assertThat(get(address, "Accept-Language", wish).headers().firstValue("Location"))
                .contains(path);
    }

    private HttpResponse<String> get(URI address, String header, String value)
            throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).header(header, value).build(), BodyHandlers.ofString());
    }

    /** As no well-behaved client would ask. */
    private static String raw(URI address, String head) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
