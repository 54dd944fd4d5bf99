package org.wettstein.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** What all pages share: how they look, which is the files of the folder {@code styles} in the order of its index. */
@Singleton
public final class Assets implements Handler<RoutingContext> {
    /** The route under which they are served. */
    public static final String ROUTE = Asset.FOLDER + "*";

    private final Asset stylesheet = Asset.of("wettstein", ".css", "text/css; charset=utf-8", styles());
    private final Asset icon = Asset.of("icon", ".svg", "image/svg+xml", read("icon.svg"));

    /** The path of the stylesheet. */
    public String stylesheet() {
        return stylesheet.address();
    }

    /** The path of the sign that browsers show beside the title. */
    public String icon() {
        return icon.address();
    }

    @Override
    public void handle(RoutingContext context) {
        Stream.of(stylesheet, icon)
                .filter(asset -> asset.address().equals(context.request().path()))
                .findFirst()
                .ifPresentOrElse(asset -> PageAnswer.keep(context, asset.page()), context::next);
    }

    private static String styles() {
        return read("index").lines().map(Assets::read).collect(joining("\n"));
    }

    private static String read(String name) {
        try (var stream = Assets.class.getResourceAsStream("/styles/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no styles/" + name);
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
