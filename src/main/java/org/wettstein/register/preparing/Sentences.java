package org.wettstein.register.preparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.IllegalEdtfException;
import org.wettstein.language.Messages;
import org.wettstein.register.Kind;
import org.wettstein.register.change.Judgement;
import org.wettstein.register.change.Rejection;

/** Refusals in words: which step and record, which field, why, and what would be accepted. */
public final class Sentences {
    private static final Messages MESSAGES = Messages.of(Kind.class);
    private static final Messages DATES = Messages.of(Edtf.class);

    private Sentences() {}

    public static String say(Rejection rejection, Locale language) {
        var place = place(rejection, language);
        var reason = reason(rejection, language);
        return place.isEmpty()
                ? reason
                : MESSAGES.say(language, "refusal.at", Map.of("place", String.join(", ", place), "reason", reason));
    }

    private static String reason(Rejection rejection, Locale language) {
        var arguments = new HashMap<>(rejection.arguments());
        var key = rejection.key();
        if (key.equals("expects-edtf")) {
            try {
                Edtf.parse(arguments.getOrDefault("given", ""));
            } catch (IllegalEdtfException illegal) {
                key = "expects-edtf-because";
                arguments.put(
                        "reason",
                        DATES.say(
                                language, "reason." + illegal.reason().key(), Map.of("position", illegal.position())));
            }
        }
        arguments.computeIfPresent("given", (_, given) -> Shortened.of(given));
        return MESSAGES.say(language, key, arguments);
    }

    public static String say(Judgement.Overtaking overtaking, Locale language) {
        var key = overtaking.madeFrom().isEmpty()
                ? "overtaken.there-already"
                : overtaking.found().isEmpty() ? "overtaken.gone" : "overtaken.changed";
        return MESSAGES.say(language, key, Map.of("record", overtaking.record().toString()));
    }

    private static List<String> place(Rejection rejection, Locale language) {
        var place = new ArrayList<String>();
        rejection.step().ifPresent(step -> place.add(MESSAGES.say(language, "refusal.step", Map.of("step", step))));
        rejection.record().ifPresent(record -> place.add(record.toString()));
        if (!rejection.field().isEmpty()) {
            place.add(rejection.field());
        }
        return place;
    }
}
