package org.wettstein.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wettstein.web.answer.PageAnswer;
import org.wettstein.web.arrival.BasePath;

/** What all pages share: how they look, which is the files of the folder {@code styles} in the order of its index. */
@Singleton
public final class Assets implements Handler<RoutingContext> {
    /** The route under which they are served. */
    public static final String ROUTE = Asset.FOLDER + "*";

    /** The letters of the pages' languages; browsers fetch the others only where a name needs them. */
    private final Asset font = font("hanken-grotesk-latin.woff2");

    private final List<Asset> fonts =
            List.of(font, font("hanken-grotesk-latin-ext.woff2"), font("hanken-grotesk-vietnamese.woff2"));
    private final Asset stylesheet = Asset.of("wettstein.css", "text/css; charset=utf-8", styles().getBytes(UTF_8));
    /** What stands within pages of others needs little of this. */
    private final Asset embedded = Asset.of("embed.css", "text/css; charset=utf-8", read("embed.css"));

    private final Asset icon = Asset.of("icon.svg", "image/svg+xml", read("icon.svg"));
    private final Map<String, Asset> all = Stream.concat(Stream.of(stylesheet, embedded, icon), fonts.stream())
            .collect(Collectors.toMap(Asset::address, Function.identity()));

    private final BasePath base;

    public Assets(BasePath base) {
        this.base = base;
    }

    /** Where pages find them. */
    public Look look() {
        return new Look(base.to(stylesheet.address()), base.to(font.address()), base.to(icon.address()));
    }

    /**
     * The path of a stylesheet that gives pages an accent of their own. It can be asked of any process: the colour
     * stands in its name.
     *
     * @param colour {@code #8a1c2c}
     */
    public String accent(String colour) {
        return base.to(Accent.of(colour.substring(1)).asset().address());
    }

    /** The path of the stylesheet for what stands within pages of others. */
    public String embedded() {
        return embedded.address();
    }

    @Override
    public void handle(RoutingContext context) {
        var path = context.request().path();
        Optional.ofNullable(all.get(path))
                .or(() -> Accent.find(path))
                .ifPresentOrElse(asset -> PageAnswer.send(context, asset.page()), context::next);
    }

    /** Fonts are named in them by the file; they travel under their hash. */
    private String styles() {
        var styles = text("index").lines().map(Assets::text).collect(joining("\n"));
        for (var named : fonts) {
            styles = styles.replace(named.file(), named.hashed());
        }
        return styles;
    }

    private static Asset font(String file) {
        return Asset.of(file, "font/woff2", read(file));
    }

    private static String text(String file) {
        return new String(read(file), UTF_8);
    }

    private static byte[] read(String file) {
        try (var stream = Assets.class.getResourceAsStream("/styles/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("no styles/" + file);
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
