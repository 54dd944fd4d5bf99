package org.wettstein.opendata;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.wettstein.opendata.lists.Addresses;

/** The journal's entries, for whoever follows the register. */
@Path(Addresses.ROOT)
public class EntryResource {
    private static final Set<String> PARAMETERS = Set.of("from", "limit");

    private final Answers answers;
    private final Entries entries;

    EntryResource(Answers answers, Entries entries) {
        this.answers = answers;
        this.entries = entries;
    }

    @GET
    @Path("entries")
    public Response entries(@Context HttpServerRequest request) {
        return answers.give(request, PARAMETERS, entries::json);
    }

    @GET
    @Path("entries.csv")
    public Response table(@Context HttpServerRequest request) {
        return answers.give(request, PARAMETERS, entries::csv);
    }
}
