package org.wettstein.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The pages that a running application offers. */
record Site(URI address, HttpClient client) {
    Site(URI address) {
        this(address, HttpClient.newHttpClient());
    }

    /** The sitemap speaks of the public address; here its paths are asked of the running application. */
    List<URI> pages() {
        return Jsoup.parse(get(address.resolve("/sitemap.xml")).body(), Parser.xmlParser()).select("url > loc").stream()
                .map(location -> URI.create(location.text().strip()))
                .map(this::here)
                .distinct()
                .toList();
    }

    HttpResponse<String> get(URI page) {
        try {
            return client.send(
                    HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(page + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI here(URI location) {
        String query = location.getRawQuery() == null ? "" : "?" + location.getRawQuery();
        return address.resolve(location.getRawPath() + query);
    }
}
