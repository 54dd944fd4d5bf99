package org.wettstein.opendata;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.wettstein.journal.Hash;
import org.wettstein.opendata.lists.View;
import org.wettstein.register.Register;
import org.wettstein.web.Asked;
import org.wettstein.web.Content;
import org.wettstein.web.Problem;
import org.wettstein.web.Query;

/** How open data travels: in the language asked for, named by its hash, and any refusal as a problem (RFC 9457). */
@Singleton
final class Answers {
    /** In an answer to a change, the version that it made; in a question, the version that was seen. */
    static final String VERSION = "Wettstein-Version";

    private final Views views;

    Answers(Views views) {
        this.views = views;
    }

    /**
     * @param parameters those that mean something here, beside version, day and language
     * @param writing what is answered to the question, as it was understood
     */
    Response give(HttpServerRequest request, Set<String> parameters, BiFunction<View, Query, Asked<Content>> writing) {
        var known = new TreeSet<>(parameters);
        known.addAll(Views.PARAMETERS);
        return switch (Query.parse(raw(request), known)) {
            case Asked.Refused<Query>(var problem) -> refuse(request, problem);
            case Asked.Understood<Query>(var query) -> give(request, query, writing);
        };
    }

    private Response give(HttpServerRequest request, Query query, BiFunction<View, Query, Asked<Content>> writing) {
        return switch (seen(request).flatMap(_ -> views.find(query, wish(request)))) {
            case Asked.Refused<View>(var problem) -> refuse(request, problem);
            case Asked.Understood<View>(var view) ->
                switch (writing.apply(view, query)) {
                    case Asked.Refused<Content>(var problem) -> refuse(request, problem);
                    case Asked.Understood<Content>(var content) -> content(request, view.language(), content);
                };
        };
    }

    /** Whoever has been told of a version sees nothing older, whichever node answers. */
    private Asked<Register> seen(HttpServerRequest request) {
        var version = request.getHeader(VERSION);
        return version == null || !version.matches("[0-9]{1,18}")
                ? Asked.understood(views.newest())
                : views.reached(Long.parseLong(version));
    }

    private static Response content(HttpServerRequest request, Locale language, Content content) {
        var tag = '"' + Hash.of(content.text()).digits() + '"';
        var known = request.getHeader("If-None-Match");
        var response = known != null && (known.contains(tag) || known.strip().equals("*"))
                ? Response.notModified()
                : Response.ok(content.text(), content.type());
        return response.header("ETag", tag)
                .header("Content-Language", language.toLanguageTag())
                .header("Vary", "Accept-Language")
                .header("Cache-Control", "no-cache")
                .header("Access-Control-Allow-Origin", "*")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    Response refuse(HttpServerRequest request, Problem problem) {
        return refuse(request, problem, Map.of());
    }

    /** @param more members of the problem beside those that RFC 9457 names */
    Response refuse(HttpServerRequest request, Problem problem, Map<String, Object> more) {
        var language = language(request);
        return Response.status(problem.status())
                .entity(problem.json(language, more))
                .type(Problem.MEDIA_TYPE)
                .header("Content-Language", language.toLanguageTag())
                .header("Cache-Control", "no-store")
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    Locale language(HttpServerRequest request) {
        var query = Query.parse(raw(request), Set.of("lang"));
        return views.language(query instanceof Asked.Understood<Query>(var value) ? value : Query.EMPTY, wish(request));
    }

    private static String raw(HttpServerRequest request) {
        var query = request.query();
        return query == null ? "" : query;
    }

    private static @Nullable String wish(HttpServerRequest request) {
        return request.getHeader("Accept-Language");
    }
}
