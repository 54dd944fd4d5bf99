package org.wettstein.register.codec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonString;

/**
 * One word of a fixed vocabulary.
 *
 * @param accepted all its words, for the refusal of another
 */
record WordCodec(List<Object> constants, String accepted) implements Codec<Object> {

    @Override
    public Json encode(Object constant) {
        return new JsonString(Codecs.word(constant));
    }

    @Override
    public Optional<Object> decode(Json json, Decoding decoding) {
        var found = constants.stream()
                .filter(constant ->
                        json instanceof JsonString word && Codecs.word(constant).equals(word.value()))
                .findFirst();
        return found.isPresent()
                ? found
                : decoding.misfit("expects-word", Map.of("given", json.canonical(), "accepted", accepted));
    }
}
