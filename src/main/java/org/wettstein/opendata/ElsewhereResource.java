package org.wettstein.opendata;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.wettstein.web.Problem;
import org.wettstein.web.ProblemCode;

/** Addresses under the interface's root at which there is nothing. */
@Path("/api")
public class ElsewhereResource {
    private final Answers answers;

    ElsewhereResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    @Path("{nothing:.*}")
    public Response nothing(@Context HttpServerRequest request) {
        return answers.refuse(request, Problem.of(ProblemCode.NOT_FOUND));
    }
}
