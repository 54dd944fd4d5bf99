package org.wettstein.portal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wettstein.portal.frame.Words;
import org.wettstein.store.StoreUnreachable;
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
record PublicSite(Editions editions, Viewing viewing, List<Destinations> parts, Sitemaps sitemaps) implements Site {
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
        return Set.of("api", "health", "metrics", "q");
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
        var below = path.segments().subList(1, path.segments().size());
        return parts.stream()
                .flatMap(part -> part.find(below).stream())
                .findFirst()
                .map(destination -> request(destination, undecodedQuery, language))
                .orElseGet(() -> Asked.refused(Problem.of(ProblemCode.NOT_FOUND)));
    }

    private Asked<PageRequest> request(Destination destination, String undecodedQuery, Locale language) {
        var path = destination.path(language.toLanguageTag());
        return Query.parse(undecodedQuery, destination.parameters())
                .map(query -> new PageRequest(
                        path, query, query.isEmpty(), () -> written(destination, path, query, language)));
    }

    /** Most of a register is in memory; what has to be fetched from a store that is away just now has to wait. */
    private Asked<Content> written(Destination destination, PagePath path, Query query, Locale language) {
        try {
            return viewing.visit(language, languages(), path, query).flatMap(destination.writing());
        } catch (StoreUnreachable away) {
            return Asked.refused(Problem.of(ProblemCode.UNAVAILABLE));
        }
    }

    private Problem unknown(String first) {
        return first.matches(LANGUAGE_TAG)
                ? Problem.given(ProblemCode.NO_SUCH_LANGUAGE, "language", first)
                        .with("languages", String.join(", ", languages().tags()))
                : Problem.of(ProblemCode.NOT_FOUND);
    }
}
