package org.wettstein.architecture.wrong.upper;

import org.wettstein.architecture.wrong.lower.Ground;

public record Roof(Ground ground) {
    public Ground getGround() {
        return ground;
    }
}
