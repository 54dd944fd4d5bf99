package org.wettstein.web;

import java.util.List;
import java.util.Locale;
import org.wettstein.web.arrival.BasePath;

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

    static ProblemPage of(Problem problem, Locale language, LanguageChoice languages, Assets assets, BasePath base) {
        return new ProblemPage(
                language.toLanguageTag(),
                assets.look(),
                problem.status(),
                problem.code().word(),
                problem.title(language),
                problem.detail(language),
                problem.accepted(language).orElse(""),
                languages.languages().stream().map(spoken -> home(spoken, base)).toList());
    }

    private static Home home(Locale language, BasePath base) {
        var tag = language.toLanguageTag();
        return new Home(tag, language.getDisplayLanguage(language), base.to("/" + tag + "/"));
    }
}
