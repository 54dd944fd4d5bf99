package org.wettstein.web;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.wettstein.web.arrival.AskedPlace;

/**
 * Answers what fails before anybody could understand it: a broken escape, a missing host, a path without a slash; and
 * what fails through a fault of ours that nobody nearer has answered.
 */
public final class FailedRequests implements Handler<RoutingContext> {
    private static final Logger LOG = Logger.getLogger(FailedRequests.class);
    private static final int SERVER_ERROR = 500;

    private final Site site;
    private final ProblemPages problems;

    public FailedRequests(Site site, ProblemPages problems) {
        this.site = site;
        this.problems = problems;
    }

    @Override
    public void handle(RoutingContext context) {
        boolean ours = context.statusCode() < 0 || context.statusCode() >= SERVER_ERROR;
        if (ours) {
            LOG.errorf(context.failure(), "could not answer %s", AskedPlace.of(context.request()));
        }
        if (context.response().headWritten()) {
            context.request().connection().close();
            return;
        }
        send(context, ours ? ProblemCode.INTERNAL_ERROR : ProblemCode.MALFORMED_REQUEST);
    }

    /** Also before any other handler, for a path that no route can be compared with. */
    public void refuse(RoutingContext context) {
        send(context, ProblemCode.MALFORMED_REQUEST);
    }

    private void send(RoutingContext context, ProblemCode code) {
        SecurityHeaders.put(context.request());
        var languages = site.languages();
        problems.send(context, Problem.of(code), languages.forReader(context.request()), languages);
    }
}
