package org.wettstein.web;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.wettstein.web.answer.Page;
import org.wettstein.web.answer.PageAnswer;
import org.wettstein.web.arrival.AskedPlace;
import org.wettstein.web.arrival.BasePath;
import org.wettstein.web.arrival.Traffic;
import org.wettstein.web.shelf.Shelved;
import org.wettstein.web.shelf.ShortWay;

/** The one route of all public pages: from the cache at once, else written off the event loop. */
public final class PageRoute implements Handler<RoutingContext>, ShortWay.Answers {
    private static final Logger LOG = Logger.getLogger(PageRoute.class);

    /** No page needs more, in characters; what is longer still than the platform reads, it refuses without a word. */
    private static final int LONGEST = 4096;

    private static final int OK = 200;

    private final Site site;
    private final PageCache cache;
    private final ProblemPages problems;
    private final Traffic traffic;
    private final BasePath base;

    public PageRoute(Site site, PageCache cache, ProblemPages problems, Traffic traffic, BasePath base) {
        this.site = site;
        this.cache = cache;
        this.problems = problems;
        this.traffic = traffic;
        this.base = base;
    }

    @Override
    public void handle(RoutingContext context) {
        guarded(context, this::answer);
    }

    /** Before anything else looks at the request: a page that is written already goes out at once, as a file would. */
    public void handleWritten(RoutingContext context) {
        guarded(context, this::answerWritten);
    }

    /** Writes the page of a path before anybody asks for it. */
    public void write(String path, Executor worker) {
        PagePath.find(path)
                .map(found -> site.understand(found, "", Locale.ROOT))
                .ifPresent(page -> {
                    if (page instanceof Asked.Understood<PageRequest>(var known)) {
                        var _ = cache.page(
                                site.edition(), known.address(), known.lasting(), timed(known.writing()), worker);
                    }
                });
    }

    /**
     * What readers asked for before the register changed is written anew before they ask again. On several threads at once,
     * whoever comes to a page that is under way goes on to the next one.
     */
    public void writeAhead() {
        try {
            cache.writeAhead(site.edition());
        } catch (RuntimeException bug) {
            LOG.error("could not write ahead", bug);
        }
    }

    private void guarded(RoutingContext context, Handler<RoutingContext> answering) {
        try {
            answering.handle(context);
        } catch (RuntimeException bug) {
            fail(context, bug);
        }
    }

    private void answerWritten(RoutingContext context) {
        var request = context.request();
        ShortWay.open(request.connection(), this);
        var written = isRead(request.method()) ? cache.find(site.edition(), request.uri()) : Optional.<Page>empty();
        written.ifPresentOrElse(page -> sendWritten(context, page), context::next);
    }

    private void sendWritten(RoutingContext context, Page page) {
        PageAnswer.send(context, page);
        traffic.hit();
        ended(context);
    }

    /** Reaches nothing but what is written, for the next requests of a connection that stays. */
    @Override
    public Optional<Shelved> find(String address, boolean compressed) {
        try {
            return cache.shelved(site.edition(), base.within(address).orElse(address), compressed);
        } catch (RuntimeException bug) {
            // The usual way meets it again, and has words for it.
            return Optional.empty();
        }
    }

    @Override
    public void sent() {
        traffic.hit();
        traffic.end(Traffic.Face.PAGES, OK);
    }

    private void answer(RoutingContext context) {
        var edition = site.edition();
        if (!isRead(context.request().method())) {
            otherMethod(context);
            return;
        }
        var path = path(context);
        if (path.isEmpty()) {
            refuse(context, Problem.of(ProblemCode.NOT_FOUND));
        } else if (context.request().uri().length() > LONGEST && !isElsewhere(path.get())) {
            refuse(context, Problem.of(ProblemCode.ADDRESS_TOO_LONG).with("longest", LONGEST));
        } else if (isElsewhere(path.get())) {
            elsewhere(context, path.get());
        } else {
            find(context, edition, path.get());
        }
    }

    private void find(RoutingContext context, Edition edition, PagePath path) {
        if (path.segments().isEmpty()) {
            PageAnswer.chooseLanguage(context, base.to("/" + language(context).toLanguageTag() + "/"));
            ended(context);
            return;
        }
        switch (site.understand(path, query(context), language(context))) {
            case Asked.Refused<PageRequest>(var problem) -> refuse(context, problem);
            case Asked.Understood<PageRequest>(var page) -> show(context, edition, page);
        }
    }

    private void show(RoutingContext context, Edition edition, PageRequest page) {
        if (!page.path().text().equals(context.request().path())) {
            redirect(context, page.path());
            return;
        }
        var vertx = context.vertx();
        Executor worker = writing -> vertx.executeBlocking(
                () -> {
                    writing.run();
                    return true;
                },
                false);
        traffic.miss();
        var written = cache.page(edition, page.address(), page.lasting(), timed(page.writing()), worker);
        Future.fromCompletionStage(written, vertx.getOrCreateContext())
                .onSuccess(answer -> deliver(context, answer))
                .onFailure(bug -> fail(context, bug));
    }

    private Supplier<Asked<Content>> timed(Supplier<Asked<Content>> writing) {
        return () -> {
            long begun = System.nanoTime();
            try {
                return writing.get();
            } finally {
                traffic.rendered(System.nanoTime() - begun);
            }
        };
    }

    private void deliver(RoutingContext context, Asked<Page> answer) {
        switch (answer) {
            case Asked.Understood<Page>(var page) -> {
                PageAnswer.send(context, page);
                ended(context);
            }
            case Asked.Refused<Page>(var problem) -> refuse(context, problem);
        }
    }

    /** A page that an address in another spelling of somebody else's place is sent there. */
    private void elsewhere(RoutingContext context, PagePath path) {
        if (context.request().path().startsWith("/" + path.segments().getFirst())) {
            context.next();
        } else {
            redirect(context, path);
        }
    }

    private void otherMethod(RoutingContext context) {
        var path = path(context);
        if (path.filter(this::isElsewhere).isPresent()) {
            context.next();
        } else {
            context.response().putHeader("Allow", "GET, HEAD");
            refuse(context, Problem.of(ProblemCode.METHOD_NOT_ALLOWED).with("accepted", "GET, HEAD"));
        }
    }

    private void refuse(RoutingContext context, Problem problem) {
        problems.send(context, problem, language(context), site.languages());
        ended(context);
    }

    private void redirect(RoutingContext context, PagePath path) {
        PageAnswer.redirect(context, base.to(path.text()));
        ended(context);
    }

    private void ended(RoutingContext context) {
        traffic.end(Traffic.Face.PAGES, context.response().getStatusCode());
    }

    private void fail(RoutingContext context, Throwable bug) {
        LOG.errorf(bug, "could not answer %s", AskedPlace.of(context.request()));
        problems.send(
                context, Problem.of(ProblemCode.INTERNAL_ERROR), Locale.ENGLISH, LanguageChoice.of(List.of("en")));
        ended(context);
    }

    private static boolean isRead(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private boolean isElsewhere(PagePath path) {
        return !path.segments().isEmpty()
                && site.elsewhere().contains(path.segments().getFirst());
    }

    private Locale language(RoutingContext context) {
        return site.languages().forReader(context.request());
    }

    private static Optional<PagePath> path(RoutingContext context) {
        return Optional.ofNullable(context.request().path()).flatMap(PagePath::find);
    }

    private static String query(RoutingContext context) {
        var query = context.request().query();
        return query == null ? "" : query;
    }
}
