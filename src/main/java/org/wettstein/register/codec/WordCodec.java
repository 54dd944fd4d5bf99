package org.wettstein.register.codec;

import java.util.Map;
import java.util.Optional;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonString;

/**
 * One word of a fixed vocabulary.
 *
 * @param constants under their words
 * @param accepted all its words, for the refusal of another
 */
record WordCodec(Map<String, Object> constants, String accepted) implements Codec<Object> {

    @Override
    public Json encode(Object constant) {
        return new JsonString(Codecs.word(constant));
    }

    @Override
    public Optional<Object> decode(Json json, Decoding decoding) {
        var constant = json instanceof JsonString word ? constants.get(word.value()) : null;
        return constant == null
                ? decoding.misfit("expects-word", Map.of("given", json.canonical(), "accepted", accepted))
                : Optional.of(constant);
    }
}
