package org.wettstein.wording.article;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.wettstein.place.Level;

/**
 * Which article a name takes in a language that the register does not say, by rule: the names that are listed, the
 * article a city brings along, the common noun that a name begins with, how names of countries and states end.
 *
 * <p>The rules are data, {@code articles_<language>.properties}; a language without them knows bare names only.
 */
public final class Articles {
    private static final Map<String, Articles> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, String> data;

    private Articles(Map<String, String> data) {
        this.data = data;
    }

    public static Articles of(Locale language) {
        return KNOWN.computeIfAbsent(language.getLanguage(), Articles::load);
    }

    public Articled place(String name, Level level) {
        return listed(name)
                .or(() -> city(name))
                .or(() -> beginning("place", name))
                .or(() -> ending(name, level))
                .orElseGet(() -> Articled.bare(name));
    }

    /** A body keeps the capitals that its name has: le Conseil d’État. */
    public Articled body(String name) {
        return beginning("body", name).map(body -> body.spelled(name)).orElseGet(() -> Articled.bare(name));
    }

    private Optional<Articled> listed(String name) {
        return entries("name").filter(entry -> entry.name().equals(name)).findFirst();
    }

    /** Le Caire: the article goes, and comes back in another form. */
    private Optional<Articled> city(String name) {
        return entries("article")
                .filter(article ->
                        name.startsWith(article.name() + (article.name().endsWith("’") ? "" : " ")))
                .map(article -> Articled.listed(
                        article.sort(), name.substring(article.name().length()).strip()))
                .findFirst();
    }

    /** The longest noun that the name begins with; where the language has links, only before one of these. */
    private Optional<Articled> beginning(String what, String name) {
        return entries(what)
                .filter(noun ->
                        name.toLowerCase(Locale.ROOT).startsWith(noun.name().toLowerCase(Locale.ROOT)))
                .filter(noun -> isLinked(what, name.substring(noun.name().length())))
                .max(Comparator.comparing(noun -> noun.name().length()))
                .map(noun -> noun.followedBy(name.substring(noun.name().length())));
    }

    private boolean isLinked(String what, String rest) {
        var links = list(what + ".link");
        return links.isEmpty()
                ? rest.isEmpty() || rest.startsWith(" ")
                : links.stream().anyMatch(link -> rest.startsWith(" " + link + (link.endsWith("’") ? "" : " ")));
    }

    private Optional<Articled> ending(String name, Level level) {
        return list("ending.levels").contains(level.name().toLowerCase(Locale.ROOT))
                ? entries("ending")
                        .filter(ending -> !ending.sort().equals("levels"))
                        .filter(ending -> name.endsWith(ending.name()))
                        .max(Comparator.comparing(ending -> ending.name().length()))
                        .map(ending -> Articled.listed(ending.sort(), name))
                : Optional.empty();
    }

    /** What is listed under {@code name.feminine} and the like. */
    private Stream<Articled> entries(String what) {
        return data.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(what + ".") && !entry.getKey().endsWith(".link"))
                .flatMap(entry -> split(entry.getValue())
                        .map(forms -> Articled.listed(entry.getKey().substring(what.length() + 1), forms)));
    }

    private List<String> list(String key) {
        return Optional.ofNullable(data.get(key)).stream()
                .flatMap(Articles::split)
                .toList();
    }

    private static Stream<String> split(String listed) {
        return Arrays.stream(listed.split("\\|"));
    }

    private static Articles load(String language) {
        try (var stream = Articles.class.getResourceAsStream("articles_" + language + ".properties")) {
            var properties = new Properties();
            if (stream != null) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
            return new Articles(properties.stringPropertyNames().stream()
                    .collect(toUnmodifiableMap(key -> key, properties::getProperty)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
