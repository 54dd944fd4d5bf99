package org.wettstein.wording;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wettstein.edtf.Edtf;
import org.wettstein.language.LocalisedDates;
import org.wettstein.language.Messages;
import org.wettstein.language.Passage;
import org.wettstein.language.Text;
import org.wettstein.register.Register;

/**
 * One register told in one language on one day.
 *
 * @param day the day the sentences speak of
 */
record Speech(Register register, Locale language, LocalDate day) {
    private static final Messages MESSAGES = Messages.of(Wording.class);

    String say(String key, Map<String, ?> arguments) {
        return MESSAGES.say(language, key, arguments);
    }

    String say(String key) {
        return MESSAGES.say(language, key);
    }

    boolean knows(String key) {
        return MESSAGES.has(language, key);
    }

    Passage passage(Text text) {
        return text.in(language, others());
    }

    String words(Text text) {
        return passage(text).words();
    }

    /** «a», «a und b», «a, b und c». */
    String list(Collection<String> items) {
        return ListFormatter.getInstance(ULocale.forLocale(language)).format(items);
    }

    String date(Edtf date) {
        return LocalisedDates.date(date, language);
    }

    /** As an adverb: on 20 June 2002, im Oktober 2009. */
    String when(Edtf date) {
        return LocalisedDates.when(date, language);
    }

    private List<Locale> others() {
        return register.holder().languages().stream()
                .map(Locale::forLanguageTag)
                .toList();
    }
}
