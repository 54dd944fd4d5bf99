package org.wettstein.opendata;

import io.smallrye.openapi.runtime.io.Format;
import io.smallrye.openapi.runtime.io.OpenApiSerializer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wettstein.web.arrival.BasePath;

/** Describes this interface to programs (OpenAPI 3.1), in YAML or JSON; written when somebody first asks. */
@Singleton
@Path("/api/openapi{ending: (\\.json|\\.ya?ml)?}")
public class DescriptionResource {
    private final BasePath base;
    private final String version;
    private final Map<Format, String> written = new ConcurrentHashMap<>();

    DescriptionResource(BasePath base, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.base = base;
        this.version = version;
    }

    @GET
    public Response describe(@Context HttpServerRequest request) {
        var format = format(request);
        return Response.ok(written.computeIfAbsent(format, this::write), format.getMimeType() + ";charset=UTF-8")
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    private String write(Format format) {
        try {
            return OpenApiSerializer.serialize(OpenDocument.describe(base, version), format);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What the ending says, else whether JSON is asked for. */
    private static Format format(HttpServerRequest request) {
        if (request.path().endsWith(".json")) {
            return Format.JSON;
        }
        boolean json = "json".equalsIgnoreCase(request.getParam("format"))
                || String.valueOf(request.getHeader("Accept")).contains(Format.JSON.getMimeType());
        return json && request.path().endsWith("/openapi") ? Format.JSON : Format.YAML;
    }
}
