package org.wettstein.opendata;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import org.wettstein.web.PagePath;
import org.wettstein.web.Problem;
import org.wettstein.web.ProblemCode;

/** Answers addresses of the interface that no record can have with a problem, before a page answers for people. */
@Singleton
final class MalformedAddresses {
    private static final int AFTER_SECURITY_HEADERS = 900;

    private final Answers answers;

    MalformedAddresses(Answers answers) {
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_SECURITY_HEADERS);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        if (request.uri().startsWith("/api/")
                && PagePath.find(String.valueOf(request.path())).isEmpty()) {
            refuse(context);
        } else {
            context.next();
        }
    }

    private void refuse(RoutingContext context) {
        var problem = Problem.of(ProblemCode.NOT_FOUND);
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(problem.json(answers.language(context.request()), Map.of()));
    }
}
