package org.wettstein.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wettstein.activity.Activity;
import org.wettstein.activity.Gift;

/** What happened between partners, beyond its title. */
record ActivitySentences(Speech speech, Names names, ValueWords values) {

    /** For a gift, who gave it to whom and where it stands; for the rest, how many took part, if that is known. */
    Optional<Sentence> sentence(Activity activity) {
        return activity.gift()
                .map(this::gift)
                .or(() -> activity.count().map(count -> speech.say("count", Map.of("count", values.quantity(count)))))
                .map(text -> new Sentence(text, List.of(activity.id())));
    }

    private String gift(Gift gift) {
        return speech.say(
                "gift",
                Map.of(
                        "object", speech.words(gift.object()),
                        "giver", names.words(gift.giver()),
                        "receiver", names.words(gift.receiver()),
                        "artists",
                                gift.artists().isEmpty()
                                        ? "none"
                                        : speech.list(gift.artists().stream()
                                                .map(names::words)
                                                .toList()),
                        "answer", gift.inReturnFor().map(names::words).orElse("none")));
    }
}
