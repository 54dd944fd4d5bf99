package org.wettstein.wording;

import java.util.Locale;
import org.wettstein.source.PropertyPath;

/** The words for constants and properties. */
record Labels(Speech speech) {

    /** Under the key {@code label.agreement-type.letter-of-intent}. */
    String label(Enum<?> constant) {
        return speech.say("label." + kebab(constant.getDeclaringClass().getSimpleName()) + "." + word(constant));
    }

    String label(PropertyPath property) {
        var key = "property." + property.text();
        return speech.knows(key) ? speech.say(key) : speech.say("property.other");
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As ICU's select takes it, which knows no hyphen: {@code letter_of_intent}. */
    static String keyword(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
