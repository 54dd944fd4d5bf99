package org.wettstein.opendata;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.wettstein.opendata.lists.Addresses;

/** The public journal as plain text, line by line, for whoever wants to verify or keep it. */
@Path(Addresses.ROOT + "export")
public class ExportResource {
    private final PublicExport export;

    ExportResource(PublicExport export) {
        this.export = export;
    }

    @GET
    public Response export(@Context HttpServerRequest request) {
        var written = export.newest();
        var tag = '"' + written.name() + '"';
        var known = request.getHeader("If-None-Match");
        var response = known != null && known.contains(tag)
                ? Response.notModified()
                : Response.ok(written.file().toFile(), "text/plain; charset=utf-8");
        return response.header("ETag", tag)
                .header("Content-Disposition", "attachment; filename=\"" + written.name() + ".jsonl\"")
                .header("Cache-Control", "no-cache")
                .header("Access-Control-Allow-Origin", "*")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
