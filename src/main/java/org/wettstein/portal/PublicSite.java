package org.wettstein.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wettstein.journal.Id;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Words;
import org.wettstein.web.Asked;
import org.wettstein.web.Content;
import org.wettstein.web.Edition;
import org.wettstein.web.LanguageChoice;
import org.wettstein.web.PagePath;
import org.wettstein.web.PageRequest;
import org.wettstein.web.Problem;
import org.wettstein.web.ProblemCode;
import org.wettstein.web.Query;
import org.wettstein.web.Site;

/** The register's public site: what stands at which address. */
record PublicSite(Editions editions, Viewing viewing, SectionPages sections, RecordPages records, Sitemaps sitemaps)
        implements Site {
    private static final String LANGUAGE_TAG = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    @Override
    public Edition edition() {
        return editions.now();
    }

    /** Those of the holder in which the pages have words. */
    @Override
    public LanguageChoice languages() {
        return LanguageChoice.of(viewing.live().head().holder().languages().stream()
                .filter(Words::speaks)
                .toList());
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("api", "health", "q");
    }

    @Override
    public Asked<PageRequest> understand(PagePath path, String undecodedQuery, Locale readersLanguage) {
        var segments = path.segments();
        var first = segments.getFirst();
        if (segments.size() == 1 && Sitemaps.has(first)) {
            return Asked.understood(
                    new PageRequest(path.asFile(), Query.EMPTY, true, () -> sitemaps.file(first, languages())));
        }
        return languages()
                .find(first)
                .map(language -> page(path, undecodedQuery, language))
                .orElseGet(() -> Asked.refused(unknown(first)));
    }

    private Asked<PageRequest> page(PagePath path, String undecodedQuery, Locale language) {
        var segments = path.segments();
        var section = segments.size() == 1 ? Optional.of(Section.PARTNERSHIPS) : Section.find(segments.get(1));
        if (section.isEmpty()) {
            return Asked.refused(Problem.of(ProblemCode.NOT_FOUND));
        }
        return segments.size() < 3
                ? section(section.get(), undecodedQuery, language)
                : record(path, section.get(), undecodedQuery, language);
    }

    private Asked<PageRequest> section(Section section, String undecodedQuery, Locale language) {
        var tag = language.toLanguageTag();
        var path = section == Section.PARTNERSHIPS
                ? new PagePath(List.of(tag), true)
                : new PagePath(List.of(tag, section.word()), false);
        return Query.parse(undecodedQuery, parameters(section))
                .map(query -> new PageRequest(
                        path, query, query.isEmpty(), () -> viewing.visit(language, languages(), path, query)
                                .flatMap(visit -> sections.page(visit, section))));
    }

    private Asked<PageRequest> record(PagePath asked, Section section, String undecodedQuery, Locale language) {
        var path = asked.asFile();
        return id(section, path)
                .map(id -> Query.parse(undecodedQuery, Set.of(Viewing.ON, Viewing.VERSION))
                        .map(query ->
                                new PageRequest(path, query, query.isEmpty(), () -> record(language, path, query, id))))
                .orElseGet(() -> Asked.refused(Problem.of(ProblemCode.NOT_FOUND)));
    }

    private Asked<Content> record(Locale language, PagePath path, Query query, Id id) {
        return viewing.visit(language, languages(), path, query).flatMap(visit -> records.page(visit, id));
    }

    private static Optional<Id> id(Section section, PagePath path) {
        return path.segments().size() == 3
                ? section.kind()
                        .flatMap(kind ->
                                Id.find(kind.word() + "/" + path.segments().get(2)))
                : Optional.empty();
    }

    private static Set<String> parameters(Section section) {
        return switch (section) {
            case DUE -> Set.of(Viewing.ON, Viewing.VERSION, "from", "to");
            case HISTORY -> Set.of(Viewing.ON, Viewing.VERSION, "before");
            case PARTNERSHIPS,
                    AGREEMENTS,
                    ACTIVITIES,
                    PLACES,
                    BODIES,
                    PEOPLE,
                    THEMES,
                    SOURCES,
                    CONTRADICTIONS,
                    ABOUT,
                    ACCESSIBILITY -> Set.of(Viewing.ON, Viewing.VERSION);
        };
    }

    private Problem unknown(String first) {
        return first.matches(LANGUAGE_TAG)
                ? Problem.given(ProblemCode.NO_SUCH_LANGUAGE, "language", first)
                        .with("languages", String.join(", ", languages().tags()))
                : Problem.of(ProblemCode.NOT_FOUND);
    }
}
