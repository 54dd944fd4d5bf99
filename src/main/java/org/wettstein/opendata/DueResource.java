package org.wettstein.opendata;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.wettstein.opendata.lists.Addresses;
import org.wettstein.opendata.lists.DueList;
import org.wettstein.opendata.lists.Tables;
import org.wettstein.opendata.lists.View;
import org.wettstein.web.Asked;
import org.wettstein.web.Content;
import org.wettstein.web.Problem;
import org.wettstein.web.ProblemCode;
import org.wettstein.web.Query;

/** What falls due: by itself, the year from the day asked about. */
@Path(Addresses.ROOT)
public class DueResource {
    private static final int YEARS = 100;
    private static final Set<String> PARAMETERS = parameters();

    private final Answers answers;

    DueResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    @Path("due")
    public Response due(@Context HttpServerRequest request) {
        return answers.give(
                request, PARAMETERS, (view, query) -> with(view, query, list -> Tables.json(list, view, query)));
    }

    @GET
    @Path("due.csv")
    public Response table(@Context HttpServerRequest request) {
        return answers.give(
                request, PARAMETERS, (view, query) -> with(view, query, list -> Tables.csv(list, view, query)));
    }

    private static Asked<Content> with(View view, Query query, Function<DueList, Asked<Content>> writing) {
        return query.day("from").flatMap(from -> query.day("to").flatMap(to -> {
            var first = from.orElse(view.day());
            var last = to.orElse(first.plusYears(1));
            return last.isBefore(first) || last.isAfter(first.plusYears(YEARS))
                    ? Asked.refused(Problem.of(ProblemCode.DAYS_REVERSED).with("years", YEARS))
                    : writing.apply(new DueList(first, last));
        }));
    }

    private static Set<String> parameters() {
        var parameters = new TreeSet<>(Tables.PARAMETERS);
        parameters.addAll(Set.of("from", "to"));
        return parameters;
    }
}
