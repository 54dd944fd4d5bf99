package org.wettstein.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wettstein.edtf.EdtfDate;
import org.wettstein.edtf.Grouping;

/** The words for one date; a form says how it stands in the sentence, a unit how precise it is. */
record DateWords(Locale language) {
    private static final Messages MESSAGES = Messages.of(DateWords.class);
    private static final Map<ULocale, List<String>> MONTHS = new ConcurrentHashMap<>();

    /** In the form {@code bare} or {@code when}, with what its marks say. */
    String say(EdtfDate date, String form) {
        DateUnit unit = DateUnit.of(date);
        String words = date.approximate() ? about(date, unit, form) : words(date, unit, form);
        return date.uncertain() ? message("perhaps." + form, "date", words) : words;
    }

    /** As one end of an interval: the marks follow in brackets. */
    String end(EdtfDate date, DateUnit unit, String form) {
        String words = words(date, unit, form);
        String about = date.approximate() ? message("about", "date", words) : words;
        return date.uncertain() ? message("perhaps.end", "date", about) : about;
    }

    /** A day as it stands behind a preposition: dem 15. Juni, l’8 giugno. */
    String withArticle(EdtfDate date, String words) {
        var day = date.day().isPresent() ? String.valueOf(date.day().getAsInt()) : "";
        return MESSAGES.say(language, "date.article", Map.of("day", day, "date", words));
    }

    private String about(EdtfDate date, DateUnit unit, String form) {
        return unit.isPlain() ? words(date, unit, "about") : message("about", "date", words(date, unit, form));
    }

    private String words(EdtfDate date, DateUnit unit, String form) {
        if (date.earliest().isEmpty() || date.latest().isEmpty()) {
            return date.text();
        }
        Map<String, String> arguments =
                arguments(date, date.earliest().orElseThrow(), date.latest().orElseThrow());
        String words = MESSAGES.say(language, "date." + form + "." + unit.key(), arguments);
        boolean southern = date.grouping().filter(Grouping::southern).isPresent();
        return southern ? message("southern", "date", words) : words;
    }

    private Map<String, String> arguments(EdtfDate date, LocalDate first, LocalDate last) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("day", String.valueOf(first.getDayOfMonth()));
        arguments.put("month", months().get(first.getMonthValue() - 1));
        arguments.put("year", year(first.getYear()));
        arguments.put("first", year(first.getYear()));
        arguments.put("last", year(last.getYear()));
        arguments.put(
                "number",
                date.grouping().map(Grouping::number).map(String::valueOf).orElse(""));
        return arguments;
    }

    private List<String> months() {
        return MONTHS.computeIfAbsent(
                locale(), named -> List.of(DateFormatSymbols.getInstance(named).getMonths()));
    }

    /** That of the words, which may stand in for a language that has none. */
    ULocale locale() {
        return ULocale.forLanguageTag(message("locale"));
    }

    /** EDTF counts astronomically: its year 0 is the year 1 before Christ. */
    private String year(int year) {
        return year > 0 ? String.valueOf(year) : message("before-christ", "year", String.valueOf(1 - year));
    }

    String message(String key) {
        return MESSAGES.say(language, "date." + key);
    }

    String message(String key, String name, String argument) {
        return MESSAGES.say(language, "date." + key, Map.of(name, argument));
    }

    String between(String key, String begin, String end) {
        return MESSAGES.say(language, "date." + key, Map.of("begin", begin, "end", end));
    }
}
