package org.wettstein.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wettstein.opendata.Token;
import org.wettstein.server.settings.SiteAddress;
import org.wettstein.store.Storage;
import org.wettstein.web.arrival.BasePath;
import org.wettstein.web.arrival.Doors;

/**
 * What a server is started with.
 *
 * @param everybody where pages are asked for
 * @param operators the management port; absent, metrics are not shown and the rest stands beside the pages
 * @param site the public address of the pages
 * @param tokenFile the file whose token opens the way for changes; absent, the way is closed
 */
public record ServerSettings(
        Storage storage,
        Listening everybody,
        Optional<Listening> operators,
        SiteAddress site,
        Optional<Path> tokenFile,
        LogForm log) {

    /** The same as configuration properties of the platform. */
    Map<String, String> configuration() {
        var properties = new HashMap<String, String>();
        properties.put("quarkus.http.host", everybody.host());
        properties.put("quarkus.http.port", Integer.toString(everybody.port()));
        properties.put("quarkus.log.console.json.enabled", Boolean.toString(log == LogForm.JSON));
        // One loop a processor: more of them only take turns.
        properties.put(
                "quarkus.vertx.event-loops-pool-size",
                Integer.toString(Runtime.getRuntime().availableProcessors()));
        operators.ifPresent(place -> {
            properties.put("wettstein.management-host", place.host());
            properties.put(Doors.SETTING, Integer.toString(place.port()));
        });
        site.origin().ifPresent(origin -> properties.put("wettstein.address", origin));
        if (!site.path().isEmpty()) {
            properties.put(BasePath.SETTING, site.path());
        }
        tokenFile.ifPresent(file -> properties.put(Token.SETTING, file.toString()));
        return properties;
    }
}
