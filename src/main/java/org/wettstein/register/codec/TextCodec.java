package org.wettstein.register.codec;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;
import org.wettstein.language.Text;
import org.wettstein.pairs.GatheringPairs;

/** One thing in several languages: an object from language tag to words. */
record TextCodec() implements Codec<Text> {

    @Override
    public Json encode(Text text) {
        var fields = new TreeMap<String, Json>();
        text.wordings().forEach((tag, words) -> fields.put(tag, new JsonString(words)));
        return new JsonObject(fields);
    }

    @Override
    public Optional<Text> decode(Json json, Decoding decoding) {
        if (!(json instanceof JsonObject object)) {
            return decoding.misfit("expects-text", Map.of("given", json.canonical()));
        }
        var wordings = new GatheringPairs<String, String>(object.members().size());
        for (var field : object.members().entrySet()) {
            if (!(field.getValue() instanceof JsonString words)) {
                return decoding.misfit("expects-text", Map.of("given", json.canonical()));
            }
            wordings.add(field.getKey(), words.value());
        }
        return decoding.make(() -> new Text(wordings.pairs()));
    }
}
