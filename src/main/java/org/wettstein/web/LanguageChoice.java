package org.wettstein.web;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The languages in which a site speaks, and the choice among them for a reader.
 *
 * @param languages never empty, the leading one first
 */
public record LanguageChoice(List<Locale> languages) {
    /** Headers longer than this are no wish of a person. */
    private static final int LONGEST = 500;

    public LanguageChoice {
        languages = List.copyOf(languages);
    }

    public static LanguageChoice of(List<String> tags) {
        return new LanguageChoice(tags.stream().map(Locale::forLanguageTag).toList());
    }

    /** The language of that tag, if the site speaks it. */
    public Optional<Locale> find(String tag) {
        return languages.stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst();
    }

    /**
     * The language the reader likes best of those there are, else the leading one.
     *
     * @param wish the header {@code Accept-Language} (RFC 9110, section 12.5.4), well formed or not
     */
    public Locale choose(@Nullable String wish) {
        if (wish == null || wish.length() > LONGEST) {
            return languages.getFirst();
        }
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(wish), languages))
                    .orElse(languages.getFirst());
        } catch (IllegalArgumentException malformed) {
            return languages.getFirst();
        }
    }

    /** The language of the address, however broken the rest of it is, else the one the reader likes best. */
    Locale forReader(HttpServerRequest request) {
        var first = request.uri().replaceFirst("^/+", "").split("[/?#]", 2)[0];
        return find(first).orElseGet(() -> choose(request.getHeader("Accept-Language")));
    }

    public List<String> tags() {
        return languages.stream().map(Locale::toLanguageTag).toList();
    }
}
