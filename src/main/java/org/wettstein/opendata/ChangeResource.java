package org.wettstein.opendata;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonSyntaxException;
import org.wettstein.journal.KeptActor;
import org.wettstein.opendata.lists.Addresses;
import org.wettstein.opendata.lists.Tables;
import org.wettstein.register.LiveRegister;
import org.wettstein.register.change.Change;
import org.wettstein.register.change.ChangingRegister;
import org.wettstein.register.change.Judgement;
import org.wettstein.register.change.Rejection;
import org.wettstein.register.preparing.ChangeForm;
import org.wettstein.register.preparing.JudgementForm;
import org.wettstein.register.preparing.Preparation;
import org.wettstein.web.Problem;
import org.wettstein.web.ProblemCode;
import org.wettstein.web.WritingAhead;
import org.wettstein.web.arrival.BasePath;
import org.wettstein.web.arrival.Doors;

/** Where a program hands in changes. Closed until the register's keeper names a file with a token. */
@Path(Addresses.ROOT + "changes")
public class ChangeResource {
    private final Answers answers;
    private final Token token;
    private final Doors doors;
    private final BasePath base;
    private final LiveRegister live;
    private final ChangingRegister changing;
    private final WritingAhead pages;

    ChangeResource(
            Answers answers,
            Token token,
            Doors doors,
            BasePath base,
            LiveRegister live,
            ChangingRegister changing,
            WritingAhead pages) {
        this.answers = answers;
        this.token = token;
        this.doors = doors;
        this.base = base;
        this.live = live;
        this.changing = changing;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(String body, @Context HttpServerRequest request) {
        if (!doors.isForOperators(request)) {
            return answers.refuse(request, Problem.of(ProblemCode.NOT_FOUND));
        }
        var right = token.find();
        if (right.isEmpty()) {
            return answers.refuse(request, Problem.of(ProblemCode.FORBIDDEN).with("setting", Token.SETTING));
        }
        if (!Token.opens(right.get(), request.getHeader("Authorization"))) {
            return Response.fromResponse(answers.refuse(request, Problem.of(ProblemCode.UNAUTHORIZED)))
                    .header("WWW-Authenticate", "Bearer")
                    .build();
        }
        return prepare(body, request);
    }

    private Response prepare(String body, HttpServerRequest request) {
        var prepared = ChangeForm.read(
                body, KeptActor.PROGRAM_WITH_TOKEN.of(live.journal().store()), new SecureRandom());
        return switch (prepared) {
            case Preparation.Prepared ready -> judge(ready.change(), request);
            case Preparation.Refused(var rejections) ->
                rejected(json(body) ? ProblemCode.REJECTED : ProblemCode.MALFORMED_REQUEST, rejections, request);
        };
    }

    private static boolean json(String body) {
        try {
            Json.parseInput(body);
            return true;
        } catch (JsonSyntaxException broken) {
            return false;
        }
    }

    private Response judge(Change change, HttpServerRequest request) {
        var judgement = changing.apply(change);
        var form = new JudgementForm(change, live.head(), answers.language(request)).json(judgement);
        return switch (judgement) {
            case Judgement.Accepted(long version) -> accepted(version, form);
            case Judgement.Rejected _ -> refuse(ProblemCode.REJECTED, form, request);
            case Judgement.Overtaken _ -> refuse(ProblemCode.OVERTAKEN, form, request);
        };
    }

    /** The pages that readers ask for first are there again before the answer is. */
    private Response accepted(long version, org.wettstein.journal.JsonObject form) {
        pages.await();
        return Response.created(URI.create(base.to(Addresses.ROOT) + "entries?from=" + version + "&limit=1"))
                .entity(form.canonical() + "\n")
                .type(Tables.JSON)
                .header("Cache-Control", "no-store")
                .header(Answers.VERSION, version)
                .build();
    }

    private Response rejected(ProblemCode code, List<Rejection> rejections, HttpServerRequest request) {
        Locale language = answers.language(request);
        return refuse(code, JudgementForm.rejected(rejections, language), request);
    }

    /** With the judgement's own members beside those of the problem. */
    private Response refuse(ProblemCode code, org.wettstein.journal.JsonObject form, HttpServerRequest request) {
        Map<String, Object> members = new JsonObject(form.canonical()).getMap();
        return answers.refuse(request, Problem.of(code), members);
    }
}
