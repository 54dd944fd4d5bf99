package org.wettstein.opendata;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.wettstein.journal.JournalBroken;
import org.wettstein.journal.OutcomeUnknown;
import org.wettstein.store.PositionTaken;
import org.wettstein.store.Refusal;
import org.wettstein.store.StorageFull;
import org.wettstein.store.StoreUnreachable;
import org.wettstein.web.Problem;
import org.wettstein.web.ProblemCode;
import org.wettstein.web.arrival.AskedPlace;

/** Makes a problem of everything that goes wrong on the way to or from a resource. */
public class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);

    private static final int SECONDS_UNTIL_RETRY = 2;

    private static final Map<Integer, ProblemCode> CODES = Map.of(
            400, ProblemCode.MALFORMED_REQUEST,
            404, ProblemCode.NOT_FOUND,
            406, ProblemCode.NOT_FOUND,
            405, ProblemCode.METHOD_NOT_ALLOWED,
            413, ProblemCode.TOO_LARGE,
            415, ProblemCode.UNSUPPORTED_MEDIA_TYPE);

    private final Answers answers;

    Failures(Answers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response refused(WebApplicationException refused, @Context HttpServerRequest request) {
        var code = CODES.get(refused.getResponse().getStatus());
        if (code == null) {
            return failed(refused, request);
        }
        return switch (code) {
            case METHOD_NOT_ALLOWED -> otherMethod(request);
            case UNSUPPORTED_MEDIA_TYPE ->
                answers.refuse(request, Problem.of(code).with("accepted", MediaType.APPLICATION_JSON));
            default -> answers.refuse(request, Problem.of(code)); // the others take no arguments
        };
    }

    private Response otherMethod(HttpServerRequest request) {
        var allowed = request.path().endsWith("/changes") ? "POST" : "GET, HEAD";
        var problem = Problem.of(ProblemCode.METHOD_NOT_ALLOWED).with("accepted", allowed);
        return Response.fromResponse(answers.refuse(request, problem))
                .header("Allow", allowed)
                .build();
    }

    @ServerExceptionMapper
    public Response away(Refusal refusal, @Context HttpServerRequest request) {
        LOG.warnf("could not answer %s: %s", AskedPlace.of(request), refusal.getMessage());
        var response = Response.fromResponse(answers.refuse(request, Problem.of(code(refusal))));
        return response.header("Retry-After", SECONDS_UNTIL_RETRY).build();
    }

    private static ProblemCode code(Refusal refusal) {
        return switch (refusal) {
            case StorageFull _ -> ProblemCode.STORAGE_FULL;
            case OutcomeUnknown _ -> ProblemCode.OUTCOME_UNKNOWN;
            case StoreUnreachable _, PositionTaken _, JournalBroken _ -> ProblemCode.UNAVAILABLE;
            default -> ProblemCode.INTERNAL_ERROR; // refusals are not sealed, and no other is foreseen here
        };
    }

    @ServerExceptionMapper
    public Response failed(RuntimeException bug, @Context HttpServerRequest request) {
        LOG.errorf(bug, "could not answer %s", AskedPlace.of(request));
        return answers.refuse(request, Problem.of(ProblemCode.INTERNAL_ERROR));
    }
}
