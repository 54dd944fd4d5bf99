package org.wettstein.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Where a server listens.
 *
 * @param port 0 for any free one
 */
public record Listening(String host, int port) {

    /** Tried beforehand, because the platform says it in its own way and too late. */
    void requireFree() {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, port));
        } catch (IOException | IllegalArgumentException taken) {
            throw new AddressUnusable(this, taken);
        }
    }

    /** As somebody types it. */
    public String address() {
        return "http://" + (host.equals("127.0.0.1") ? "localhost" : host) + ":" + port + "/";
    }
}
