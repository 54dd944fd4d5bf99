package org.wettstein.portal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.Audience;
import org.wettstein.register.Kind;
import org.wettstein.register.LiveRegister;
import org.wettstein.register.Register;
import org.wettstein.web.Asked;
import org.wettstein.web.LanguageChoice;
import org.wettstein.web.PagePath;
import org.wettstein.web.Problem;
import org.wettstein.web.ProblemCode;
import org.wettstein.web.Query;
import org.wettstein.web.arrival.BasePath;
import org.wettstein.wording.Wording;

/** Makes of an address the visit it asks for: which version, and which day. */
record Viewing(LiveRegister live, InstantSource clock, BasePath base) {
    static final String ON = "on";
    static final String VERSION = "version";

    /** Today where the register is at home. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), live.head().holder().timeZone());
    }

    /** What everybody may see now. An embargo ends by the real day, never by one that is asked for. */
    Register newest() {
        return live.head().as(new Audience.Everybody(today()));
    }

    Asked<Visit> visit(Locale language, LanguageChoice languages, PagePath path, Query query) {
        return query.day(ON).flatMap(on -> query.number(VERSION, 1).flatMap(version -> version(version)
                .map(register -> visit(language, languages, path, query, register, day(on, version)))));
    }

    /** Another node may have written it just now. */
    private Asked<Register> version(Optional<Long> asked) {
        asked.ifPresent(live::await);
        var newest = newest();
        long version = asked.orElse(newest.version());
        if (version > newest.version() || newest.at(version).list(Kind.HOLDER).isEmpty()) {
            return Asked.refused(Problem.given(ProblemCode.NO_SUCH_VERSION, VERSION, Long.toString(version))
                    .with("newest", newest.version()));
        }
        return Asked.understood(newest.at(version));
    }

    /** A version alone means the day of its entry. */
    private LocalDate day(Optional<LocalDate> on, Optional<Long> version) {
        return on.or(() -> version.map(live::day)).orElseGet(this::today);
    }

    private Visit visit(
            Locale language, LanguageChoice languages, PagePath path, Query query, Register register, LocalDate day) {
        var asked = new TreeMap<String, String>(query.values());
        asked.keySet().retainAll(Set.of(ON, VERSION));
        return new Visit(
                register,
                newest(),
                language,
                languages,
                day,
                today(),
                path,
                new Query(asked),
                query,
                Wording.of(register, language, day),
                base);
    }
}
