package org.wettstein.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Shows the round through the pages seeing each fault, on pages that are wrong on purpose. */
class PageRoundIT {
    private static final String RIGHT = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Bridge</title>
            <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
            <link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head>
            <body><main><h1>Bridge</h1><h2>Piers</h2><p>Seven.</p></main></body></html>
            """;
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("/right", RIGHT),
            Map.entry("/invalid", RIGHT.replace("<p>Seven.</p>", "<p><div>Seven.</div></p>")),
            Map.entry("/wide", RIGHT.replace("<p>", "<p class=\"wide\">")),
            Map.entry("/pale", RIGHT.replace("<p>", "<p class=\"pale\">")),
            Map.entry("/foreign", RIGHT.replace("Seven.", "<img src=\"http://127.0.0.2:9/a.png\" alt=\"Pier\">")),
            Map.entry("/refused", RIGHT.replace("</main>", "</main><script>void 0;</script>")),
            Map.entry("/jumping", RIGHT.replace("h2>", "h3>")),
            Map.entry("/untitled", RIGHT.replace("<h1>Bridge</h1><h2>Piers</h2>", "")),
            Map.entry("/incomplete", RIGHT.replace("/style.css", "/gone.css")),
            Map.entry("/style.css", """
                    .wide { inline-size: 60rem; }
                    @media (prefers-color-scheme: dark) { .pale { color: #333; background: #222; } }
                    """),
            Map.entry("/sitemap.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                    <url><loc>https://bridge.example/right</loc></url>
                    <url><loc>https://bridge.example/wide?on=2022-06-01</loc></url></urlset>
                    """));

    private static HttpServer server;
    private static Path chromium;

    @BeforeAll
    static void serve() throws IOException {
        chromium = Chromium.require();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", PageRoundIT::answer);
        server.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void findsNothingWrongWithARightPage() throws InterruptedException, ExecutionException {
        assertThat(faults("/right")).isEmpty();
    }

    @Test
    void seesInvalidHtml() throws InterruptedException, ExecutionException {
        assertThat(faults("/invalid")).anySatisfy(fault -> assertThat(fault).contains("HTML, line"));
    }

    @Test
    void seesSidewaysScrollingOnlyInTheNarrowWindow() throws InterruptedException, ExecutionException {
        assertThat(faults("/wide"))
                .singleElement()
                .asString()
                .contains("sideways")
                .contains("at 320 px");
    }

    @Test
    void seesPaleTextOnlyInTheDark() throws InterruptedException, ExecutionException {
        assertThat(faults("/pale")).hasSize(2).allSatisfy(fault -> assertThat(fault)
                .contains("color-contrast")
                .contains("dark"));
    }

    @Test
    void seesAThirdParty() throws InterruptedException, ExecutionException {
        assertThat(faults("/foreign")).anySatisfy(fault -> assertThat(fault).contains("third party"));
    }

    @Test
    void seesWhatTheSecurityPolicyRefuses() throws InterruptedException, ExecutionException {
        assertThat(faults("/refused")).anySatisfy(fault -> assertThat(fault).contains("Content Security Policy"));
    }

    @Test
    void seesHeadingsOutOfOrder() throws InterruptedException, ExecutionException {
        assertThat(faults("/jumping")).anySatisfy(fault -> assertThat(fault).contains("from level 1 to 3"));
        assertThat(faults("/untitled")).anySatisfy(fault -> assertThat(fault).contains("0 headings of level 1"));
    }

    @Test
    void seesAMissingPageOrStylesheet() throws InterruptedException, ExecutionException {
        assertThat(faults("/nowhere")).containsExactly("nowhere: answers 404 and not 200");
        assertThat(faults("/incomplete")).anySatisfy(fault -> assertThat(fault).contains("gone.css"));
    }

    @Test
    void takesThePagesOfTheSitemapFromTheRunningApplication() {
        assertThat(new Site(address()).pages())
                .containsExactly(address().resolve("/right"), address().resolve("/wide?on=2022-06-01"));
    }

    @Test
    void looksAtTheFirstPagesOfAKindInEveryAppearanceAndAtTheOthersByTurns() {
        List<URI> pages = List.of(
                address().resolve("/de/places/a"),
                address().resolve("/de/places/b"),
                address().resolve("/de/places/c"),
                address().resolve("/de/"));

        assertThat(PageRound.stops(pages))
                .extracting(stop -> stop.appearances().size())
                .containsExactly(4, 4, 1, 4);
    }

    private static List<String> faults(String path) throws InterruptedException, ExecutionException {
        return new PageRound(new Site(address()), chromium)
                .faults(PageRound.stops(List.of(address().resolve(path))));
    }

    private static URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] page = PAGES.getOrDefault(path, "<!DOCTYPE html><title>Nothing</title>")
                .getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type(path));
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'self'; img-src 'self' data: http://127.0.0.2:9");
        exchange.sendResponseHeaders(PAGES.containsKey(path) ? 200 : 404, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    private static String type(String path) {
        if (path.endsWith(".css")) {
            return "text/css; charset=utf-8";
        }
        return path.endsWith(".xml") ? "application/xml" : "text/html; charset=utf-8";
    }
}
