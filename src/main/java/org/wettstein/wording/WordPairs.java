package org.wettstein.wording;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Words that turn into others, as a bundle lists them: {@code nach>|ins>das }. */
record WordPairs(Map<String, String> pairs) {

    static WordPairs of(String listed) {
        return new WordPairs(Arrays.stream(listed.split("\\|"))
                .map(pair -> pair.split(">", -1))
                .filter(pair -> pair.length == 2)
                .collect(toUnmodifiableMap(pair -> pair[0], pair -> pair[1])));
    }

    Optional<String> find(String word) {
        return Optional.ofNullable(pairs.get(word));
    }
}
