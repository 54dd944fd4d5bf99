package org.wettstein.web;

import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wettstein.language.Messages;

/**
 * A request that is not answered as it was asked: what is wrong, where, and what would be accepted.
 *
 * @param arguments what the words of the code name: {@code parameter}, {@code given}, {@code accepted} …
 */
public record Problem(ProblemCode code, Map<String, Object> arguments) {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Messages MESSAGES = Messages.of(Problem.class);
    private static final String TYPE = "tag:wettstein.org,2026:problem/";
    private static final int SHOWN = 80;

    public Problem {
        arguments = Map.copyOf(arguments);
    }

    public static Problem of(ProblemCode code) {
        return new Problem(code, Map.of());
    }

    /** A parameter or part of the address that is not what it should be; what was given is cut to a readable length. */
    public static Problem given(ProblemCode code, String parameter, String given) {
        return new Problem(code, Map.of("parameter", parameter, "given", shown(given)));
    }

    public Problem with(String argument, Object value) {
        var more = new HashMap<>(arguments);
        more.put(argument, value);
        return new Problem(code, more);
    }

    public int status() {
        return code.status();
    }

    public String title(Locale language) {
        return MESSAGES.say(language, "title." + code.word(), arguments);
    }

    public String detail(Locale language) {
        return MESSAGES.say(language, "detail." + code.word(), arguments);
    }

    /** What would be accepted instead, where that can be said. */
    public Optional<String> accepted(Locale language) {
        var key = "accepted." + code.word();
        return MESSAGES.has(language, key) ? Optional.of(MESSAGES.say(language, key, arguments)) : Optional.empty();
    }

    /** The problem as RFC 9457 writes it (problem details in JSON), with members of the caller's own. */
    public String json(Locale language, Map<String, Object> more) {
        var json = new JsonObject()
                .put("type", TYPE + code.word())
                .put("title", title(language))
                .put("status", status())
                .put("code", code.word())
                .put("detail", detail(language));
        accepted(language).ifPresent(words -> json.put("accepted", words));
        more.forEach(json::put);
        return json.encode();
    }

    private static String shown(String given) {
        var clean = given.codePoints()
                .map(point -> Character.isISOControl(point) || !Character.isDefined(point) ? 0xFFFD : point)
                .limit(SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return given.codePointCount(0, given.length()) > SHOWN ? clean + "…" : clean;
    }
}
