package org.wettstein.opendata;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wettstein.opendata.lists.View;
import org.wettstein.register.Audience;
import org.wettstein.register.LiveRegister;
import org.wettstein.register.Register;
import org.wettstein.web.Asked;
import org.wettstein.web.LanguageChoice;
import org.wettstein.web.Problem;
import org.wettstein.web.ProblemCode;
import org.wettstein.web.Query;
import org.wettstein.web.arrival.BasePath;

/** Reads from a question which version, day and language it means. */
@Singleton
final class Views {
    /** The parameters that every list and record takes. */
    static final Set<String> PARAMETERS = Set.of("on", "version", "lang");

    private final LiveRegister live;
    private final InstantSource clock;
    private final BasePath base;

    Views(LiveRegister live, InstantSource clock, BasePath base) {
        this.base = base;
        this.live = live;
        this.clock = clock;
    }

    /** The newest version as everybody may see it today; what a question asks for changes nothing about today. */
    Register newest() {
        var head = live.head();
        return head.as(new Audience.Everybody(today(head)));
    }

    LocalDate today(Register register) {
        return LocalDate.ofInstant(clock.instant(), register.holder().timeZone());
    }

    /** @param wish the header {@code Accept-Language} */
    Asked<View> find(Query query, @Nullable String wish) {
        return version(query).flatMap(register -> query.day("on").flatMap(on -> language(query, newest(), wish)
                .map(language -> new View(register, on.orElseGet(() -> day(query, register)), language, base))));
    }

    /** For the words of a refusal: the language asked for if there is such a one, else the one the reader likes best. */
    Locale language(Query query, @Nullable String wish) {
        var choice = choice(newest());
        return query.find("lang").flatMap(choice::find).orElseGet(() -> choice.choose(wish));
    }

    private static Asked<Locale> language(Query query, Register register, @Nullable String wish) {
        var choice = choice(register);
        return query.find("lang")
                .map(tag -> choice.find(tag)
                        .map(Asked::understood)
                        .orElseGet(() -> Asked.refused(Problem.given(ProblemCode.NO_SUCH_LANGUAGE, "lang", tag)
                                .with("languages", String.join(", ", choice.tags())))))
                .orElseGet(() -> Asked.understood(choice.choose(wish)));
    }

    private static LanguageChoice choice(Register register) {
        return LanguageChoice.of(register.holder().languages());
    }

    private Asked<Register> version(Query query) {
        return query.number("version", 1)
                .flatMap(asked -> asked.map(version -> reached(version).map(newest -> newest.at(version)))
                        .orElseGet(() -> Asked.understood(newest())));
    }

    /** The newest version, if it is at least this one; another node may have written it just now. */
    Asked<Register> reached(long version) {
        live.await(version);
        var newest = newest();
        return version <= newest.version()
                ? Asked.understood(newest)
                : Asked.refused(Problem.given(ProblemCode.NO_SUCH_VERSION, "version", Long.toString(version))
                        .with("newest", newest.version()));
    }

    private LocalDate day(Query query, Register register) {
        return query.find("version").isPresent() ? live.day(register.version()) : today(register);
    }
}
