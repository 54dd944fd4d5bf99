package org.wettstein.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.wettstein.portal.frame.Frame.LanguageLink;
import org.wettstein.portal.frame.Links;
import org.wettstein.portal.frame.OwnPages;
import org.wettstein.portal.frame.PublicAddress;
import org.wettstein.portal.frame.Section;
import org.wettstein.register.Register;
import org.wettstein.register.Stated;
import org.wettstein.web.Asked;
import org.wettstein.web.Content;
import org.wettstein.web.LanguageChoice;
import org.wettstein.web.Query;

/** Tells search engines of every public page in every language (sitemaps.org, protocol 0.9). */
record Sitemaps(Viewing viewing, PublicAddress address) {
    static final Set<String> NAMES = Set.of("sitemap.xml", "robots.txt");

    /** One page in all languages; one of the addresses is the entry's own. */
    record Entry(String address, List<LanguageLink> alternates) {}

    @CheckedTemplate(basePath = "portal")
    static final class Files {
        private Files() {}

        static native TemplateInstance sitemap(List<Entry> entries);

        static native TemplateInstance robots(String sitemap);
    }

    Asked<Content> file(String name, LanguageChoice languages) {
        return Asked.understood(
                name.equals("robots.txt")
                        ? new Content(
                                "text/plain; charset=utf-8",
                                Files.robots(address.of("/sitemap.xml")).render(),
                                true)
                        : new Content(
                                "application/xml; charset=utf-8",
                                Files.sitemap(entries(languages)).render(),
                                true));
    }

    private List<Entry> entries(LanguageChoice languages) {
        return paths(viewing.newest()).flatMap(page -> entries(languages, page)).toList();
    }

    private Stream<Entry> entries(LanguageChoice languages, Page page) {
        var alternates = languages.languages().stream()
                .map(language -> alternate(language, page))
                .toList();
        return alternates.stream().map(alternate -> new Entry(alternate.address(), alternates));
    }

    private LanguageLink alternate(Locale language, Page page) {
        var path = page.address(new Links(language, Query.EMPTY));
        return new LanguageLink(language.toLanguageTag(), "", address.of(path), false);
    }

    private static Stream<Page> paths(Register register) {
        var anyLanguage = new OwnPages(register, new Links(Locale.ROOT, Query.EMPTY));
        return Stream.concat(
                Arrays.stream(Section.values()).map(section -> links -> links.section(section)),
                Arrays.stream(Section.values())
                        .flatMap(section -> section.kind().stream())
                        .flatMap(register::stated)
                        .map(Stated::id)
                        .filter(id -> anyLanguage.find(id).isPresent())
                        .map(id -> links -> links.find(id).orElseThrow()));
    }

    /** A page that has an address in each language. */
    private interface Page {
        String address(Links links);
    }
}
