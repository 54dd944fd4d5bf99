package org.wettstein.server;

import java.util.Map;
import org.wettstein.store.Refusal;

/** The server cannot listen where it was told to: the port is taken, or the host is none of this machine. */
final class AddressUnusable extends Refusal {
    private static final long serialVersionUID = 1;

    AddressUnusable(Listening place, Exception taken) {
        super(
                "server.address-unusable",
                Map.of(
                        "host", place.host(),
                        "port", Integer.toString(place.port()),
                        "detail", String.valueOf(taken.getMessage())));
    }
}
