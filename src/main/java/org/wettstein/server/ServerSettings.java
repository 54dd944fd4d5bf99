package org.wettstein.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wettstein.store.Storage;

/**
 * What a server is started with.
 *
 * @param port 0 for any free one
 * @param address the public address of the pages; absent for the address it listens at
 * @param tokenFile the file whose token opens the way for changes; absent, the way is closed
 */
public record ServerSettings(
        Storage storage, String host, int port, Optional<String> address, Optional<Path> tokenFile) {

    /** The same as configuration properties of the platform. */
    Map<String, String> configuration() {
        var properties = new HashMap<String, String>();
        properties.put("quarkus.http.host", host);
        properties.put("quarkus.http.port", Integer.toString(port));
        // One loop a processor: more of them only take turns.
        properties.put(
                "quarkus.vertx.event-loops-pool-size",
                Integer.toString(Runtime.getRuntime().availableProcessors()));
        address.ifPresent(given -> properties.put("wettstein.address", given));
        tokenFile.ifPresent(file -> properties.put("wettstein.token-file", file.toString()));
        return properties;
    }
}
