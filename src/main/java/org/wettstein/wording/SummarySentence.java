package org.wettstein.wording;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wettstein.register.standing.Standing;
import org.wettstein.register.standing.StandingState;

/** How all partnerships stand, in one sentence: six partnerships, five in force, the term of one over. */
record SummarySentence(Speech speech) {
    /** ICU reads its rules anew for each format it makes. */
    private static final Map<ULocale, List<String>> NUMBERS = new ConcurrentHashMap<>();

    /** Numbers up to here are written as words. */
    private static final int WRITTEN_OUT = 12;

    /** What holds comes before what does not. */
    private static final List<StandingState> ORDER = List.of(
            StandingState.IN_FORCE,
            StandingState.PILOT,
            StandingState.INFORMAL,
            StandingState.TERM_ENDED,
            StandingState.SUSPENDED,
            StandingState.ENDED,
            StandingState.PROPOSED);

    /** Empty for fewer than two partnerships, of which a page says all there is to say. */
    String of(List<Standing> standings) {
        if (standings.size() < 2) {
            return "";
        }
        var clauses = Stream.concat(
                        ORDER.stream()
                                .map(state -> clause(
                                        Labels.word(state),
                                        standings,
                                        standing -> standing.certain() && standing.state() == state)),
                        Stream.of(clause("uncertain", standings, standing -> !standing.certain())))
                .filter(clause -> !clause.isEmpty())
                .reduce((before, clause) -> speech.say("summary.clauses", Map.of("before", before, "clause", clause)))
                .orElseThrow();
        return speech.sentence("summary", with(standings.size(), Map.of("clauses", clauses)));
    }

    private String clause(String key, List<Standing> standings, Predicate<Standing> counted) {
        int count = (int) standings.stream().filter(counted).count();
        var all = count == standings.size() ? "true" : "false";
        return count == 0 ? "" : speech.say("summary." + key, with(count, Map.of("all", all)));
    }

    private Map<String, Object> with(int count, Map<String, String> others) {
        var arguments = new HashMap<String, Object>(others);
        arguments.put("count", count);
        arguments.put("number", written(count));
        return arguments;
    }

    private String written(int count) {
        return count > WRITTEN_OUT
                ? Integer.toString(count)
                : NUMBERS.computeIfAbsent(speech.locale(), SummarySentence::numbers)
                        .get(count);
    }

    private static List<String> numbers(ULocale locale) {
        var format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        return IntStream.rangeClosed(0, WRITTEN_OUT).mapToObj(format::format).toList();
    }
}
