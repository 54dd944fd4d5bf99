package org.wettstein.opendata;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonInteger;
import org.wettstein.journal.JsonString;
import org.wettstein.opendata.lists.Addresses;
import org.wettstein.opendata.lists.Item;
import org.wettstein.opendata.lists.OpenLists;
import org.wettstein.opendata.lists.PublicForm;
import org.wettstein.opendata.lists.Tables;
import org.wettstein.opendata.lists.View;
import org.wettstein.register.Kind;
import org.wettstein.register.LiveRegister;
import org.wettstein.web.Asked;

/** Whose register it is, at which version it stands, and what can be fetched from it. */
@Path(Addresses.ROOT + "register")
public class RegisterResource {
    private final Answers answers;
    private final LiveRegister live;

    RegisterResource(Answers answers, LiveRegister live) {
        this.answers = answers;
        this.live = live;
    }

    @GET
    public Response register(@Context HttpServerRequest request) {
        return answers.give(request, Set.of(), (view, _) -> Asked.understood(Tables.json(item(view))));
    }

    private Item item(View view) {
        var version = view.register().version();
        var holder = view.register().holder();
        var about = Item.of("version", new JsonInteger(version))
                .with("head", live.journal().entry(version).hash().digits())
                .with("time", Entries.time(live.journal().entry(version)))
                .with("holder", holder.id().toString())
                .with("lists", lists(view));
        return PublicForm.addTo(about, view, Kind.HOLDER, holder);
    }

    private static JsonArray lists(View view) {
        return new JsonArray(OpenLists.all().stream()
                .<Json>map(list -> new JsonString(view.address(list.word())))
                .toList());
    }
}
