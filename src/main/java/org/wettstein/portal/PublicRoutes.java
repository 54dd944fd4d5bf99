package org.wettstein.portal;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wettstein.portal.frame.Framing;
import org.wettstein.portal.frame.PublicAddress;
import org.wettstein.register.LiveRegister;
import org.wettstein.web.Assets;
import org.wettstein.web.FailedRequests;
import org.wettstein.web.PageCache;
import org.wettstein.web.PageRoute;
import org.wettstein.web.ProblemCode;
import org.wettstein.web.ProblemPages;
import org.wettstein.web.SecurityHeaders;
import org.wettstein.web.WritingAhead;
import org.wettstein.web.arrival.BasePath;
import org.wettstein.web.arrival.Traffic;

/** Opens the public site. */
@Singleton
public class PublicRoutes {
    /** Before the interfaces for programs, which answer what is theirs and refuse the rest. */
    private static final int ORDER = 5_000;

    private static final int VIEWS_KEPT = 500;

    private final PageRoute pages;
    private final FailedRequests failures;
    private final Assets assets;

    PublicRoutes(
            LiveRegister live,
            InstantSource clock,
            Assets assets,
            ProblemPages problems,
            Traffic traffic,
            BasePath base,
            WritingAhead ahead,
            @ConfigProperty(name = "wettstein.address") Optional<String> address,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        var known = PublicAddress.of(
                address, "http://" + (host.equals("127.0.0.1") ? "localhost" : host) + ":" + port, base);
        var viewing = new Viewing(live, clock, base);
        this.assets = assets;
        var framing = new Framing(known, assets);
        var site = new PublicSite(
                new Editions(assets.look().stylesheet(), live::head, clock),
                viewing,
                List.of(
                        new SectionPages(live.journal(), framing),
                        new RecordPages(framing),
                        new TiePages(live.journal(), framing),
                        new Feeds(live.journal(), known),
                        new Pictures()),
                new Sitemaps(viewing, known));
        this.pages = new PageRoute(site, new PageCache(VIEWS_KEPT), problems, traffic, base);
        this.failures = new FailedRequests(site, problems);
        live.journal().follow(live.head().version() + 1, (_, _) -> ahead.begin(pages::writeAhead));
        // While the port is being opened: it is what most readers ask for first.
        site.languages().tags().stream().findFirst().ifPresent(tag -> pages.write("/" + tag + "/", ahead));
    }

    void openWritten(@Observes Filters filters) {
        filters.register(pages::handleWritten, SecurityHeaders.FIRST - 1);
    }

    void open(@Observes Router router) {
        router.route().order(ORDER - 1).failureHandler(failures);
        router.errorHandler(ProblemCode.MALFORMED_REQUEST.status(), failures::refuse);
        router.route(Assets.ROUTE).order(ORDER).handler(assets);
        router.route().order(ORDER + 1).handler(pages);
    }
}
