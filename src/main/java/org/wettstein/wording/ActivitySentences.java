package org.wettstein.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wettstein.activity.Activity;
import org.wettstein.activity.Gift;

/** What happened between partners, beyond its title. */
record ActivitySentences(Speech speech, Names names, Forms forms, ValueWords values) {

    /** For a gift, who gave it to whom and who made it; for the rest, how many took part, if that is known. */
    Optional<Sentence> sentence(Activity activity) {
        return activity.gift()
                .map(this::gift)
                .or(() -> activity.count()
                        .map(count -> speech.sentence("count", Map.of("count", values.quantity(count)))))
                .map(text -> new Sentence(text, List.of(activity.id())));
    }

    private String gift(Gift gift) {
        var arguments = new HashMap<String, Object>();
        arguments.put("object", speech.words(gift.object()));
        arguments.put("giver", forms.beside(gift.giver()));
        arguments.put("giverOf", forms.of(gift.giver()));
        arguments.put("receiver", forms.receiver(gift.receiver()));
        arguments.put(
                "artists",
                gift.artists().isEmpty()
                        ? Speech.NONE
                        : speech.list(gift.artists().stream().map(names::words).toList()));
        arguments.put(
                "answer",
                gift.inReturnFor().map(names::words).map(speech::quoted).orElse(Speech.NONE));
        return speech.sentence("gift", arguments);
    }
}
