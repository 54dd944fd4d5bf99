package org.wettstein.reading.together;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wettstein.language.LocalisedDates;
import org.wettstein.language.Messages;
import org.wettstein.partnership.KindOfTie;
import org.wettstein.reading.Reading;
import org.wettstein.register.Register;
import org.wettstein.source.DateValue;
import org.wettstein.source.NumberValue;
import org.wettstein.source.ReferenceValue;
import org.wettstein.source.SetValue;
import org.wettstein.source.TextValue;
import org.wettstein.source.Value;
import org.wettstein.wording.Wording;

/** Pages read together in words: under each record its properties, under each what is told, by whom, in which words. */
public final class TogetherText {
    private static final Messages MESSAGES = Messages.of(Reading.class);

    private final Locale language;
    private final Wording wording;

    public TogetherText(Locale language) {
        this.language = language;
        wording = Wording.of(Register.empty(), language, LocalDate.EPOCH);
    }

    public List<String> lines(Together together) {
        var titles = new Titles(together, language);
        var lines = new ArrayList<String>();
        lines.add(summary(together));
        together.readings().forEach(reading -> reading.remarks()
                .forEach(remark ->
                        lines.add(reading.page().name() + ": " + say("remark." + remark.key(), remark.arguments()))));
        together.properties().stream()
                .collect(groupingBy(ToldProperty::record, LinkedHashMap::new, Collectors.toList()))
                .forEach((record, properties) -> {
                    lines.add("");
                    lines.add(titles.title(record));
                    properties.forEach(told -> property(told, titles, lines));
                });
        return lines;
    }

    private String summary(Together together) {
        var counts = together.properties().stream().collect(groupingBy(ToldProperty::relation, Collectors.counting()));
        return say(
                "together.summary",
                Map.of(
                        "pages", together.readings().size(),
                        "contradicts", counts.getOrDefault(Relation.CONTRADICTS, 0L),
                        "refines", counts.getOrDefault(Relation.REFINES, 0L),
                        "beside", counts.getOrDefault(Relation.BESIDE, 0L),
                        "agrees", counts.getOrDefault(Relation.AGREES, 0L),
                        "alone", counts.getOrDefault(Relation.ALONE, 0L)));
    }

    private void property(ToldProperty told, Titles titles, List<String> lines) {
        lines.add("  "
                + say(
                        "together.property",
                        Map.of(
                                "property", say("property." + told.property()),
                                "relation", say("relation." + TogetherForm.word(told.relation())))));
        told.tellings().stream()
                .collect(groupingBy(
                        telling -> said(told.property(), telling, titles), LinkedHashMap::new, Collectors.toList()))
                .forEach((said, tellers) -> {
                    lines.add("    " + said);
                    tellers(told.relation(), tellers, lines);
                });
    }

    /** Where all agree, one page's words are enough; the others are named. */
    private void tellers(Relation relation, List<Telling> tellers, List<String> lines) {
        int quoted = relation == Relation.AGREES ? 1 : tellers.size();
        tellers.stream()
                .limit(quoted)
                .forEach(telling -> lines.add("      "
                        + say(
                                "together.telling",
                                Map.of(
                                        "page", telling.page(),
                                        "quote", telling.quote().words().replace('\n', ' '),
                                        "position", telling.quote().position().start()))));
        if (quoted < tellers.size()) {
            var others = tellers.stream().skip(quoted).map(Telling::page).toList();
            lines.add("      " + say("together.also", Map.of("pages", String.join(", ", others))));
        }
    }

    private String said(String property, Telling telling, Titles titles) {
        return say(
                "together.value",
                Map.of(
                        "value", value(property, telling.value(), titles),
                        "sort", TogetherForm.word(telling.sort()),
                        "claim", TogetherForm.word(telling.claim())));
    }

    private String value(String property, Value value, Titles titles) {
        return switch (value) {
            case DateValue(var date) -> LocalisedDates.date(date, language);
            case TextValue(var words) -> words(property, words);
            case SetValue(var members) -> members.stream().map(titles::name).collect(Collectors.joining(", "));
            case ReferenceValue(var id) -> id.toString();
            case NumberValue(var quantity) -> quantity.number().toPlainString();
        };
    }

    private String words(String property, String words) {
        return switch (property) {
            case "kind" ->
                wording.label(KindOfTie.valueOf(words.toUpperCase(Locale.ROOT).replace('-', '_')));
            case "ending" -> say("ending." + words);
            default -> words;
        };
    }

    private String say(String key) {
        return MESSAGES.say(language, key);
    }

    private String say(String key, Map<String, ?> arguments) {
        return MESSAGES.say(language, key, arguments);
    }
}
