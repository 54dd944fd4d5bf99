package org.wettstein.portal.frame;

import java.util.Locale;
import java.util.Map;
import org.wettstein.language.Messages;

/** The fixed words of the pages in one language. */
public record Words(Locale language) {
    private static final Messages MESSAGES = Messages.of(Words.class);

    /** Whether the pages have words in the language of that tag. */
    public static boolean speaks(String tag) {
        return Words.class.getResource("messages_" + tag + ".properties") != null;
    }

    public String say(String key) {
        return MESSAGES.say(language, key);
    }

    public String say(String key, String name, Object argument) {
        return MESSAGES.say(language, key, Map.of(name, argument));
    }

    public String say(String key, Map<String, ?> arguments) {
        return MESSAGES.say(language, key, arguments);
    }
}
