package org.wettstein.server;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/**
 * A server that starts, answers every page once, and stops, so that Java can write down what a start
 * needs (JEP 514). The launcher asks for it by a property, in a folder that is thrown away.
 */
final class Rehearsal {
    private static final String PROPERTY = "wettstein.rehearsal";
    private static final Pattern PAGE = Pattern.compile("<loc>https?://[^/]+(/[^<]*)</loc>");

    private Rehearsal() {}

    static boolean isAsked() {
        return Boolean.getBoolean(PROPERTY);
    }

    static Ready after(Ready ready) {
        return (everybody, operators) -> {
            ready.at(everybody, operators);
            run(everybody.address());
        };
    }

    private static void run(String address) {
        try (var client = HttpClient.newHttpClient()) {
            PAGE.matcher(get(client, address, "/sitemap.xml"))
                    .results()
                    .forEach(page -> get(client, address, page.group(1)));
            get(client, address, "/api/v1/partnerships");
        } finally {
            Quarkus.asyncExit();
        }
    }

    private static String get(HttpClient client, String address, String path) {
        var request = HttpRequest.newBuilder(URI.create(address).resolve(path)).build();
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
