package org.wettstein.architecture.wrong.lower;

import com.fasterxml.jackson.databind.JsonNode;
import org.wettstein.architecture.wrong.upper.Roof;

/** Points up, closes a cycle and knows a framework. */
public record Ground(JsonNode json) {
    public static Roof[] roofs() {
        return new Roof[0];
    }
}
