package org.wettstein.reading.check;

import java.util.Locale;
import org.wettstein.language.Messages;
import org.wettstein.reading.Reading;
import org.wettstein.reading.Remark;

/** What a reader should know of a page, in the words that the reading has for it. */
final class RemarkWords {
    private static final Messages MESSAGES = Messages.of(Reading.class);

    private RemarkWords() {}

    static String say(Remark remark, Locale language) {
        return MESSAGES.say(language, "remark." + remark.key(), remark.arguments());
    }
}
