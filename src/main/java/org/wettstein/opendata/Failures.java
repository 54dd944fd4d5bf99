package org.wettstein.opendata;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.wettstein.web.Problem;
import org.wettstein.web.ProblemCode;

/** Makes a problem of everything that goes wrong on the way to or from a resource. */
public class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);

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
    public Response failed(RuntimeException bug, @Context HttpServerRequest request) {
        LOG.errorf(bug, "could not answer %s", request.path());
        return answers.refuse(request, Problem.of(ProblemCode.INTERNAL_ERROR));
    }
}
