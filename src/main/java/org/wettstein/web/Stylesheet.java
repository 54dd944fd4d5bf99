package org.wettstein.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How all pages look: the files of the folder {@code styles}, in the order of its index, as one. */
@Singleton
public final class Stylesheet implements Handler<RoutingContext> {
    /** Where stylesheets stand; each under its hash, so that it never changes. */
    public static final String FOLDER = "/assets/";

    private final Page page;
    private final String address;

    public Stylesheet() {
        page = Page.of("text/css; charset=utf-8", all().getBytes(UTF_8), true);
        address = FOLDER + "wettstein-" + page.tag() + ".css";
    }

    /** The path with the content's hash in it. */
    public String address() {
        return address;
    }

    @Override
    public void handle(RoutingContext context) {
        if (!address.equals(context.request().path())) {
            context.next();
            return;
        }
        PageAnswer.send(context, page);
    }

    private static String all() {
        return read("index").lines().map(Stylesheet::read).collect(joining("\n"));
    }

    private static String read(String name) {
        try (var stream = Stylesheet.class.getResourceAsStream("/styles/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no styles/" + name);
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
