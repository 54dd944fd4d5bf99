package org.wettstein.server;

import java.util.Optional;

/** Is told where a server listens as soon as it answers. */
@FunctionalInterface
public interface Ready {
    void at(Listening everybody, Optional<Listening> operators);
}
