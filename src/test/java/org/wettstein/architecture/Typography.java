package org.wettstein.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Words as they would be printed, looked at for what a typesetter would send back. */
record Typography(String text, String language) {
    /** What a machine is to read has its own rules. */
    private static final Pattern CODE = Pattern.compile("Authorization: Bearer|\\b(?:CREATE|GRANT) [A-Z{][^;]*;");

    private static final Map<Pattern, String> EVERYWHERE = rules(
            "\"", "has a straight quotation mark",
            "'", "has a straight apostrophe (write ’)",
            "(?<!/)\\.\\.\\.", "has three full stops (write …)",
            "(?<!,) - ", "has a hyphen for a dash (write –)",
            "^\\s|\\s$", "begins or ends with a space",
            "\\h\\h", "has two spaces in a row",
            "\\h[,.](?![\\w.])", "has a space before a comma or full stop",
            " …", "lets a line break before the ellipsis");

    private static final Map<String, Map<Pattern, String>> IN = Map.of(
            "de",
                    rules(
                            "ß", "has ß, which Swiss German does not write",
                            "[„“”]", "has quotation marks other than «»",
                            "« | »", "has spaces within its quotation marks"),
            "en",
                    rules(
                            "[«»„]", "has quotation marks other than “”",
                            "\\h[;:!?]", "has a space before a colon or the like"),
            "fr",
                    rules(
                            "(?<![\\u00a0\\u202f])[;:!?](?=\\s|$)", "has no narrow space before a colon or the like",
                            "«(?![\\u00a0\\u202f])|(?<![\\u00a0\\u202f])»", "has no space within its quotation marks",
                            // Within others, they are the inner ones.
                            "^(?!“\\{words\\}”$).*[„“”]", "has quotation marks other than «»",
                            "\\b1er? \\p{Ll}|\\bM\\. |\\bn° ", "lets a line break behind a number or title"),
            "it",
                    rules(
                            "« | »", "has spaces within its quotation marks",
                            "^(?!“\\{words\\}”$).*[„“”]", "has quotation marks other than «»",
                            "\\h[;:!?]", "has a space before a colon or the like",
                            "(?U)\\b(?i:perchè|nè|sè|poichè|affinchè)\\b|E’", "has the wrong accent"));

    List<String> faults() {
        var faults = new ArrayList<String>();
        EVERYWHERE.forEach((pattern, sentence) -> check(faults, pattern, sentence));
        IN.getOrDefault(language, Map.of()).forEach((pattern, sentence) -> check(faults, pattern, sentence));
        return faults;
    }

    private void check(List<String> faults, Pattern pattern, String sentence) {
        if (pattern.matcher(CODE.matcher(text).replaceAll("·")).find()) {
            faults.add(sentence);
        }
    }

    private static Map<Pattern, String> rules(String... patternsAndSentences) {
        var rules = new LinkedHashMap<Pattern, String>();
        for (var index = 0; index < patternsAndSentences.length; index += 2) {
            rules.put(Pattern.compile(patternsAndSentences[index]), patternsAndSentences[index + 1]);
        }
        return rules;
    }
}
