package org.wettstein.register.codec;

import java.util.Map;
import java.util.Optional;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonBoolean;

/** Yes or no. */
record BooleanCodec() implements Codec<Boolean> {

    @Override
    public Json encode(Boolean value) {
        return new JsonBoolean(value);
    }

    @Override
    public Optional<Boolean> decode(Json json, Decoding decoding) {
        return json instanceof JsonBoolean truth
                ? Optional.of(truth.value())
                : decoding.misfit("expects-boolean", Map.of("given", json.canonical()));
    }
}
