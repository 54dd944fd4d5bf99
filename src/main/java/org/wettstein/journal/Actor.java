package org.wettstein.journal;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** Who made an entry: an opaque id; the name behind it stands in the accounts and never in the journal. */
public record Actor(Id id) {
    private static final String KIND = "actor";

    public Actor {
        if (!acceptable(id)) {
            throw new IllegalArgumentException("not an opaque id of the kind actor: " + id);
        }
    }

    public static Actor random(RandomGenerator random) {
        return new Actor(Id.opaque(KIND, random));
    }

    public static Actor parse(String text) {
        return new Actor(Id.parse(text));
    }

    public static Optional<Actor> find(String text) {
        return Id.find(text).filter(Actor::acceptable).map(Actor::new);
    }

    private static boolean acceptable(Id id) {
        return id.kind().equals(KIND) && id.opaque();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
