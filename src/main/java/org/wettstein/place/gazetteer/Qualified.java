package org.wettstein.place.gazetteer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name with the larger place that tells it from others: «Kreuzberg (Berlin)», «Coventry, Connecticut», «Vienna –
 * Josefstadt».
 */
record Qualified(String name, String outer) {
    private static final String SIGNS = "(,–—-";
    private static final Pattern BRACKET = Pattern.compile("(?<name>[^(]+)\\((?<outer>[^()]+)\\)\\s*");
    private static final Pattern COMMA = Pattern.compile("(?<name>[^,]+),(?<outer>.+)");
    private static final Pattern DASH = Pattern.compile("(?<outer>.+)\\s[–—-]\\s(?<name>.+)");

    /** «Budapest X – Kőbánya», «Vienna 23 – Liesing» */
    private static final Pattern NUMBER = Pattern.compile("\\s(?:[IVX]+|\\d+)\\.?$");

    /** Whether any of the signs stands there that part two names; most words have none. */
    private static boolean divided(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            if (SIGNS.indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    static Optional<Qualified> parse(CharSequence words) {
        if (!divided(words)) {
            return Optional.empty();
        }
        return Stream.of(BRACKET, COMMA, DASH)
                .map(form -> form.matcher(words))
                .filter(Matcher::matches)
                .findFirst()
                .map(parts -> new Qualified(
                        parts.group("name"),
                        NUMBER.matcher(parts.group("outer")).replaceAll("")));
    }
}
