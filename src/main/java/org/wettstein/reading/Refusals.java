package org.wettstein.reading;

import java.util.HashMap;
import java.util.Locale;
import org.wettstein.language.Messages;
import org.wettstein.reading.text.Opened;

/** Why a file could not be read as a page, in words. */
public final class Refusals {
    private static final Messages MESSAGES = Messages.of(Reading.class);

    private Refusals() {}

    public static String say(Opened.Illegible illegible, String page, Locale language) {
        var arguments = new HashMap<String, String>(illegible.arguments());
        arguments.put("page", page);
        return MESSAGES.say(language, "unreadable." + illegible.key(), arguments);
    }
}
