package org.wettstein.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.Audience;
import org.wettstein.register.Register;
import org.wettstein.testing.Seldwyla;
import org.wettstein.web.LanguageChoice;
import org.wettstein.web.PagePath;
import org.wettstein.web.Query;
import org.wettstein.web.arrival.BasePath;
import org.wettstein.wording.Wording;

/** Looks at the fictional city's register, as everybody may. */
record Visits(Register register, LocalDate today) {
    static final LocalDate TODAY = LocalDate.of(1880, 5, 3);

    static Visits seldwyla() {
        return new Visits(Seldwyla.register(), TODAY);
    }

    Visit now(String path) {
        return visit(path, Query.EMPTY, today);
    }

    Visit on(String path, LocalDate day) {
        return visit(path, Query.of(Map.of("on", day.toString())), day);
    }

    private Visit visit(String path, Query query, LocalDate day) {
        var shown = register.as(new Audience.Everybody(today));
        var language = Locale.forLanguageTag(path.substring(1, 3));
        return new Visit(
                shown,
                shown,
                language,
                LanguageChoice.of(List.of("de", "en")),
                day,
                today,
                PagePath.find(path).orElseThrow(),
                query,
                query,
                Wording.of(shown, language, day),
                BasePath.NONE);
    }
}
