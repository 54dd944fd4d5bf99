package org.wettstein.register.codec;

import java.util.Map;
import java.util.Optional;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonInteger;

/** A count. */
record IntegerCodec() implements Codec<Integer> {

    @Override
    public Json encode(Integer value) {
        return new JsonInteger(value);
    }

    @Override
    public Optional<Integer> decode(Json json, Decoding decoding) {
        return json instanceof JsonInteger integer && integer.value() == (int) integer.value()
                ? Optional.of((int) integer.value())
                : decoding.misfit("expects-integer", Map.of("given", json.canonical()));
    }
}
