package org.wettstein.register.codec;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonString;
import org.wettstein.language.IllegalFact;
import org.wettstein.language.Text;

/**
 * A value written as one string.
 *
 * @param expectation message key that says what would be accepted
 * @param parse throws {@link IllegalArgumentException} or {@link DateTimeException} for anything else
 */
record LeafCodec<T>(String expectation, Function<String, T> parse, Function<T, String> write) implements Codec<T> {

    @Override
    public Json encode(T value) {
        return new JsonString(write.apply(value));
    }

    @Override
    public Optional<T> decode(Json json, Decoding decoding) {
        if (!(json instanceof JsonString string)) {
            return decoding.misfit(expectation, Map.of("given", json.canonical()));
        }
        try {
            return Optional.of(parse.apply(Text.legible(string.value())));
        } catch (IllegalFact illegal) {
            return decoding.misfit(illegal.key(), illegal.arguments());
        } catch (IllegalArgumentException | DateTimeException refused) {
            return decoding.misfit(expectation, Map.of("given", string.value()));
        }
    }
}
