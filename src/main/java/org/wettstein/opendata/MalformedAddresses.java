package org.wettstein.opendata;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.regex.Pattern;
import org.wettstein.web.PagePath;
import org.wettstein.web.Problem;
import org.wettstein.web.ProblemCode;

/** Refuses addresses of the interface that nobody can read, before the platform refuses them without a word. */
@Singleton
final class MalformedAddresses {
    private static final int AFTER_SECURITY_HEADERS = 900;
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Answers answers;

    MalformedAddresses(Answers answers) {
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_SECURITY_HEADERS);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        if (!request.uri().startsWith("/api/")) {
            context.next();
        } else if (BROKEN_ESCAPE.matcher(request.uri()).find()) {
            refuse(context, Problem.of(ProblemCode.MALFORMED_REQUEST));
        } else if (PagePath.find(String.valueOf(request.path())).isEmpty()) {
            refuse(context, Problem.of(ProblemCode.NOT_FOUND));
        } else {
            context.next();
        }
    }

    private void refuse(RoutingContext context, Problem problem) {
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(problem.json(answers.language(context.request()), Map.of()));
    }
}
