package org.wettstein.opendata.lists;

import static java.util.stream.Collectors.joining;

import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.JsonString;
import org.wettstein.register.standing.Standing;
import org.wettstein.wording.Sentence;

/** A standing with its reason in sentences. */
final class StandingForm {
    private StandingForm() {}

    static JsonObject of(View view, Standing standing) {
        return JsonObject.of("state", Item.word(standing.state()))
                .with("certain", standing.certain())
                .with("reason", reason(view, standing))
                .with(
                        "records",
                        new JsonArray(standing.records().stream()
                                .filter(view::shows)
                                .<Json>map(id -> new JsonString(id.toString()))
                                .toList()));
    }

    private static String reason(View view, Standing standing) {
        return view.wording().reasons(standing).stream().map(Sentence::text).collect(joining(" "));
    }
}
