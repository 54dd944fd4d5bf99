package org.wettstein.web;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** Answers what fails before anybody could understand it: a broken escape, a missing host, a path without a slash. */
public final class FailedRequests implements Handler<RoutingContext> {
    private static final int SERVER_ERROR = 500;

    private final Site site;
    private final ProblemPages problems;

    public FailedRequests(Site site, ProblemPages problems) {
        this.site = site;
        this.problems = problems;
    }

    @Override
    public void handle(RoutingContext context) {
        if (context.statusCode() < 0 || context.statusCode() >= SERVER_ERROR) {
            context.next();
            return;
        }
        var languages = site.languages();
        problems.send(
                context, Problem.of(ProblemCode.MALFORMED_REQUEST), languages.forReader(context.request()), languages);
    }
}
