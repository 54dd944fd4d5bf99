package org.wettstein.opendata;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wettstein.journal.Json;
import org.wettstein.web.PagePath;
import org.wettstein.web.Problem;
import org.wettstein.web.ProblemCode;

/** Answers with a problem what otherwise a page for people, or the platform without a word, would refuse. */
@Singleton
final class EarlyRefusals {
    private static final int AFTER_SECURITY_HEADERS = 900;

    private final Answers answers;

    EarlyRefusals(Answers answers) {
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_SECURITY_HEADERS);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        find(request)
                .filter(_ -> request.uri().startsWith("/api/"))
                .ifPresentOrElse(code -> refuse(context, Problem.of(code)), context::next);
    }

    private static Optional<ProblemCode> find(HttpServerRequest request) {
        if (PagePath.find(String.valueOf(request.path())).isEmpty()) {
            return Optional.of(ProblemCode.NOT_FOUND);
        }
        return tooLarge(request.getHeader("Content-Length")) ? Optional.of(ProblemCode.TOO_LARGE) : Optional.empty();
    }

    /** What says beforehand that it is longer than any change that is read. */
    private static boolean tooLarge(@Nullable String length) {
        return length != null
                && (length.length() > 18 || (length.matches("[0-9]+") && Long.parseLong(length) > Json.LONGEST));
    }

    /** Nothing of the request's body has been read, so that nothing more can be asked on this connection. */
    private void refuse(RoutingContext context, Problem problem) {
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Connection", "close")
                .end(problem.json(answers.language(context.request()), Map.of()))
                .onComplete(_ -> context.request().connection().close());
    }
}
