package org.wettstein.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The part of an address behind the question mark, reduced to the parameters that mean something there.
 *
 * <p>Others are passed over: links gather tracking parameters on their way, and must not break.
 *
 * @param values in the order of the names, so that equal questions have equal text
 */
public record Query(SortedMap<String, String> values) {
    public static final Query EMPTY = new Query(new TreeMap<>());

    /** The parameters named in {@code known} from the undecoded query; an empty one counts as absent. */
    public static Asked<Query> parse(String undecoded, Set<String> known) {
        var values = new TreeMap<String, String>();
        for (var pair : undecoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            var name = equals < 0 ? pair : pair.substring(0, equals);
            if (known.contains(name) && equals >= 0 && equals + 1 < pair.length()) {
                var value = PercentEncoding.decode(pair.substring(equals + 1).replace("+", "%20"));
                if (value.isEmpty()) {
                    return Asked.refused(
                            Problem.given(ProblemCode.MALFORMED_PARAMETER, name, pair.substring(equals + 1)));
                }
                if (values.put(name, value.get()) != null) {
                    return Asked.refused(Problem.given(ProblemCode.REPEATED_PARAMETER, name, value.get()));
                }
            }
        }
        return Asked.understood(new Query(values));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A day as {@code 2026-11-23}. */
    public Asked<Optional<LocalDate>> day(String name) {
        return find(name)
                .map(given -> day(name, given).map(Optional::of))
                .orElseGet(() -> Asked.understood(Optional.empty()));
    }

    /** A whole number from {@code least} on, at most eighteen digits. */
    public Asked<Optional<Long>> number(String name, long least) {
        return find(name)
                .map(given -> number(name, least, given).map(Optional::of))
                .orElseGet(() -> Asked.understood(Optional.empty()));
    }

    /** One of some words. */
    public Asked<Optional<String>> word(String name, Set<String> words) {
        return find(name)
                .filter(given -> !words.contains(given))
                .<Asked<Optional<String>>>map(given -> Asked.refused(Problem.given(ProblemCode.NOT_A_WORD, name, given)
                        .with("words", words.stream().sorted().collect(joining(", ")))))
                .orElseGet(() -> Asked.understood(find(name)));
    }

    /** The same question as an address says it: {@code ?on=2022-06-01&version=17}, or nothing. */
    public String text() {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                        .collect(joining("&", "?", ""));
    }

    /** The same with one value more or another one. */
    public Query with(String name, String value) {
        var more = new TreeMap<>(values);
        more.put(name, value);
        return new Query(more);
    }

    public static Query of(Map<String, String> values) {
        return new Query(new TreeMap<>(values));
    }

    private static Asked<LocalDate> day(String name, String given) {
        try {
            if (given.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return Asked.understood(LocalDate.parse(given));
            }
        } catch (DateTimeParseException notInTheCalendar) {
            // such as 2022-13-45: refused below with the rest
        }
        return Asked.refused(Problem.given(ProblemCode.NOT_A_DAY, name, given));
    }

    private static Asked<Long> number(String name, long least, String given) {
        if (given.matches("[0-9]{1,18}") && Long.parseLong(given) >= least) {
            return Asked.understood(Long.parseLong(given));
        }
        return Asked.refused(
                Problem.given(ProblemCode.NOT_A_NUMBER, name, given).with("least", least));
    }
}
