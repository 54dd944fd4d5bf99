package org.wettstein.register.codec;

import java.util.Optional;
import org.wettstein.journal.Json;

/** Writes values of one type as canonical JSON and reads them back. */
public interface Codec<T> {

    Json encode(T value);

    /** The value, or empty after every misfit has been reported to {@code decoding}. */
    Optional<T> decode(Json json, Decoding decoding);
}
