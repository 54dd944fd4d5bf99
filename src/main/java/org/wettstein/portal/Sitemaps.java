package org.wettstein.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wettstein.portal.SitePages.Entry;
import org.wettstein.portal.frame.PublicAddress;
import org.wettstein.web.Asked;
import org.wettstein.web.Content;
import org.wettstein.web.LanguageChoice;
import org.wettstein.web.Problem;
import org.wettstein.web.ProblemCode;

/**
 * Tells search engines of every public page in every language (sitemaps.org, protocol 0.9). A sitemap that grows too
 * long becomes an index of several.
 */
record Sitemaps(Viewing viewing, PublicAddress address, int longest) {
    /** The protocol allows 50,000 addresses and 50 MB a file; with its other languages an address takes a kilobyte. */
    private static final int LONGEST = 10_000;

    private static final String ROBOTS = "robots.txt";
    private static final String WHOLE = "sitemap.xml";
    private static final Pattern PART = Pattern.compile("sitemap-([1-9][0-9]{0,5})\\.xml");

    Sitemaps(Viewing viewing, PublicAddress address) {
        this(viewing, address, LONGEST);
    }

    @CheckedTemplate(basePath = "portal")
    static final class Files {
        private Files() {}

        static native TemplateInstance sitemap(List<Entry> entries);

        static native TemplateInstance sitemaps(List<String> parts);

        static native TemplateInstance robots(String sitemap);
    }

    static boolean has(String name) {
        return name.equals(ROBOTS) || name.equals(WHOLE) || PART.matcher(name).matches();
    }

    Asked<Content> file(String name, LanguageChoice languages) {
        if (name.equals(ROBOTS)) {
            return Asked.understood(new Content(
                    "text/plain; charset=utf-8",
                    Files.robots(address.within("/" + WHOLE)).render(),
                    true));
        }
        var entries = new SitePages(viewing.live()::day, viewing.newest(), address, languages).list();
        var parts = parts(entries, longest);
        if (name.equals(WHOLE)) {
            return xml(parts.size() > 1 ? index(parts.size()) : Files.sitemap(entries));
        }
        var part = PART.matcher(name);
        int number = part.matches() ? Integer.parseInt(part.group(1)) : 0;
        return parts.size() > 1 && number >= 1 && number <= parts.size()
                ? xml(Files.sitemap(parts.get(number - 1)))
                : Asked.refused(Problem.of(ProblemCode.NOT_FOUND));
    }

    /** In their order, none longer than allowed. */
    static <T> List<List<T>> parts(List<T> entries, int longest) {
        return IntStream.iterate(0, begin -> begin < entries.size(), begin -> begin + longest)
                .mapToObj(begin -> entries.subList(begin, Math.min(begin + longest, entries.size())))
                .toList();
    }

    private TemplateInstance index(int parts) {
        return Files.sitemaps(IntStream.rangeClosed(1, parts)
                .mapToObj(part -> address.within("/sitemap-" + part + ".xml"))
                .toList());
    }

    private static Asked<Content> xml(TemplateInstance template) {
        return Asked.understood(new Content("application/xml; charset=utf-8", template.render(), true));
    }
}
