package org.wettstein.wording;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.language.Messages;
import org.wettstein.language.Numbers;
import org.wettstein.language.Passage;
import org.wettstein.language.Text;
import org.wettstein.register.Register;

/**
 * One register told in one language on one day.
 *
 * @param day the day the sentences speak of
 */
record Speech(Register register, Locale language, LocalDate day) {
    /** What a message selects on where the register has nothing. */
    static final String NONE = "none";

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

    /** A message that begins with a capital, whatever its first argument begins with. */
    String sentence(String key, Map<String, ?> arguments) {
        return capital(say(key, arguments).stripLeading());
    }

    Sentence sentence(String key, Map<String, ?> arguments, List<Id> records) {
        return new Sentence(sentence(key, arguments), records);
    }

    /** Names such as eThekwini keep their small letter. */
    private String capital(String words) {
        return words.length() > 1 && Character.isUpperCase(words.charAt(1))
                ? words
                : CaseMap.toTitle()
                        .wholeString()
                        .noLowercase()
                        .noBreakAdjustment()
                        .apply(language, null, words);
    }

    /** A label or title inside a sentence begins with a small letter, unless it is a name or its language writes it big. */
    String inside(String label) {
        return switch (say("titles.case")) {
            case "lower" -> small(label);
            case "lower-unless-name" -> isName(label) ? label : small(label);
            default -> label;
        };
    }

    /** What somebody is, behind the name: French and Italian write it small, German and English as the register does. */
    String office(String title) {
        return say("titles.case").equals("lower") ? small(title) : title;
    }

    /** In English the next word of some length tells: Memorandum of Understanding, but letter of intent. */
    private static boolean isName(String label) {
        return Arrays.stream(label.split(" "))
                .skip(1)
                .filter(word -> word.length() > 3)
                .findFirst()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .isPresent();
    }

    private String small(String label) {
        return label.length() > 1 && Character.isLowerCase(label.charAt(1))
                ? label.substring(0, 1).toLowerCase(language) + label.substring(1)
                : label;
    }

    Passage passage(Text text) {
        return text.in(language, others());
    }

    String words(Text text) {
        return passage(text).words();
    }

    /** «a», «a und b», «a, b und c». */
    String list(Collection<String> items) {
        return ListFormatter.getInstance(locale()).format(items);
    }

    /** In quotation marks; those within become single ones. */
    String quoted(String words) {
        var outer = marks("quoted");
        var inner = marks("quoted-within");
        return say("quoted", Map.of("words", words.replace(outer[0], inner[0]).replace(outer[1], inner[1])));
    }

    private String[] marks(String key) {
        return say(key, Map.of("words", "")).replaceAll("\\h", "").split("(?<=.)");
    }

    boolean ahead(Edtf date) {
        return date.earliest().filter(day::isBefore).isPresent();
    }

    boolean past(Edtf date) {
        return date.latest().filter(day::isAfter).isPresent();
    }

    Dates dates() {
        return new Dates(this);
    }

    /** Swiss spelling, or British. */
    ULocale locale() {
        return Numbers.locale(language);
    }

    private List<Locale> others() {
        return register.holder().languages().stream()
                .map(Locale::forLanguageTag)
                .toList();
    }
}
