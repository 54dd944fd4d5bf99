package org.wettstein.web;

import java.util.List;
import java.util.Locale;

/**
 * A problem as a page says it.
 *
 * @param accepted what would be accepted; empty where that cannot be said
 * @param homes the site's first page in each of its languages
 */
public record ProblemPage(
        String language,
        Look look,
        int status,
        String code,
        String title,
        String detail,
        String accepted,
        List<Home> homes) {

    /** The first page in one language. */
    public record Home(String tag, String name, String address) {}

    static ProblemPage of(Problem problem, Locale language, LanguageChoice languages, Assets assets) {
        return new ProblemPage(
                language.toLanguageTag(),
                assets.look(),
                problem.status(),
                problem.code().word(),
                problem.title(language),
                problem.detail(language),
                problem.accepted(language).orElse(""),
                languages.languages().stream().map(ProblemPage::home).toList());
    }

    private static Home home(Locale language) {
        var tag = language.toLanguageTag();
        return new Home(tag, language.getDisplayLanguage(language), "/" + tag + "/");
    }
}
