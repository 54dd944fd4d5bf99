package org.wettstein.portal.lifeline;

import java.util.Locale;
import java.util.Map;
import org.wettstein.language.Messages;

/** The words of lifelines in one language. */
public record LifeWords(Locale language) {
    private static final Messages MESSAGES = Messages.of(LifeWords.class);

    public String say(String key) {
        return MESSAGES.say(language, key);
    }

    String say(String key, Map<String, ?> arguments) {
        return MESSAGES.say(language, key, arguments);
    }
}
