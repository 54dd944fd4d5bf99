package org.wettstein.server;

import java.util.Map;
import org.wettstein.store.Refusal;

/** The server cannot listen where it was told to: the port is taken, or the host is none of this machine. */
final class AddressUnusable extends Refusal {
    private static final long serialVersionUID = 1;

    AddressUnusable(Map<String, Object> arguments) {
        super("server.address-unusable", arguments);
    }
}
