package org.wettstein.opendata;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wettstein.journal.JsonInteger;
import org.wettstein.opendata.lists.Addresses;
import org.wettstein.opendata.lists.HistoryList;
import org.wettstein.opendata.lists.OpenLists;
import org.wettstein.opendata.lists.Tables;
import org.wettstein.opendata.lists.View;
import org.wettstein.web.Asked;
import org.wettstein.web.Content;
import org.wettstein.web.Problem;
import org.wettstein.web.ProblemCode;

/** The lists of the register, their records, and what each record said before. */
@Path(Addresses.ROOT)
public class ListResource {
    private static final String LIST = "{list:[a-z-]+}";
    private static final String NAME = "/{name:[^/]+}";

    private final Answers answers;

    ListResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    @Path(LIST)
    public Response list(@PathParam("list") String word, @Context HttpServerRequest request) {
        return answers.give(
                request,
                Tables.PARAMETERS,
                (view, query) -> found(OpenLists.find(word), list -> Tables.json(list, view, query)));
    }

    @GET
    @Path(LIST + ".csv")
    public Response table(@PathParam("list") String word, @Context HttpServerRequest request) {
        return answers.give(
                request,
                Tables.PARAMETERS,
                (view, query) -> found(OpenLists.find(word), list -> Tables.csv(list, view, query)));
    }

    @GET
    @Path(LIST + NAME)
    public Response item(
            @PathParam("list") String word, @PathParam("name") String name, @Context HttpServerRequest request) {
        return answers.give(
                request,
                Set.of(),
                (view, query) -> found(
                        OpenLists.find(word).flatMap(list -> list.find(view, name)),
                        item -> Asked.understood(Tables.json(item.with(
                                "version", new JsonInteger(view.register().version()))))));
    }

    @GET
    @Path(LIST + NAME + "/history")
    public Response history(
            @PathParam("list") String word, @PathParam("name") String name, @Context HttpServerRequest request) {
        return answers.give(
                request,
                Tables.PARAMETERS,
                (view, query) -> found(history(word, name, view), list -> Tables.json(list, view, query)));
    }

    @GET
    @Path(LIST + NAME + "/history.csv")
    public Response historyTable(
            @PathParam("list") String word, @PathParam("name") String name, @Context HttpServerRequest request) {
        return answers.give(
                request,
                Tables.PARAMETERS,
                (view, query) -> found(history(word, name, view), list -> Tables.csv(list, view, query)));
    }

    private static Optional<HistoryList> history(String word, String name, View view) {
        return OpenLists.find(word)
                .flatMap(list -> list.id(name).map(id -> new HistoryList(list, id)))
                .filter(history -> !history.rows(view).isEmpty());
    }

    private static <T> Asked<Content> found(Optional<T> what, Function<T, Asked<Content>> writing) {
        return what.map(writing).orElseGet(() -> Asked.refused(Problem.of(ProblemCode.NOT_FOUND)));
    }
}
