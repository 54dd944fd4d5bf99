package org.wettstein.register.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;

/**
 * Several values of one type.
 *
 * @param collect makes the collection out of the values in their order
 */
record ListCodec<E, C extends Collection<E>>(Codec<E> element, Function<List<E>, C> collect) implements Codec<C> {

    @Override
    public Json encode(C values) {
        return new JsonArray(values.stream().map(element::encode).toList());
    }

    @Override
    public Optional<C> decode(Json json, Decoding decoding) {
        if (!(json instanceof JsonArray array)) {
            return decoding.misfit("expects-list", Map.of("given", json.canonical()));
        }
        var read = new ArrayList<E>();
        for (int i = 0; i < array.elements().size(); i++) {
            var value = array.elements().get(i);
            decoding.inside(Integer.toString(i), () -> element.decode(value, decoding))
                    .ifPresent(read::add);
        }
        return read.size() == array.elements().size() ? Optional.of(collect.apply(read)) : Optional.empty();
    }
}
