package org.wettstein.portal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.portal.frame.Frame.LanguageLink;
import org.wettstein.portal.frame.Links;
import org.wettstein.portal.frame.OwnPages;
import org.wettstein.portal.frame.PublicAddress;
import org.wettstein.portal.frame.Section;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.Stated;
import org.wettstein.web.LanguageChoice;
import org.wettstein.web.Query;
import org.wettstein.web.arrival.BasePath;

/** Every public page in every language, with the day on which what it tells of last changed. */
final class SitePages {
    private final LongFunction<LocalDate> dayOfVersion;
    private final Register register;
    private final PublicAddress address;
    private final LanguageChoice languages;
    private final Map<Long, LocalDate> days = new HashMap<>();

    /** One page in all languages; one of the addresses is the entry's own. */
    record Entry(String address, LocalDate changed, List<LanguageLink> alternates) {}

    /** A page that has an address in each language. */
    private interface Page {
        String address(Links links);
    }

    SitePages(
            LongFunction<LocalDate> dayOfVersion, Register register, PublicAddress address, LanguageChoice languages) {
        this.dayOfVersion = dayOfVersion;
        this.register = register;
        this.address = address;
        this.languages = languages;
    }

    List<Entry> list() {
        return Stream.concat(sections(), records()).toList();
    }

    private Stream<Entry> sections() {
        return Arrays.stream(Section.values())
                .flatMap(section -> entries(links -> links.section(section), day(register.version())));
    }

    private Stream<Entry> records() {
        var anyLanguage = new OwnPages(register, new Links(BasePath.NONE, Locale.ROOT, Query.EMPTY));
        return Arrays.stream(Section.values())
                .flatMap(section -> section.kind().stream())
                .flatMap(register::stated)
                .filter(stated -> anyLanguage.find(stated.id()).isPresent())
                .flatMap(stated -> pages(stated.id()).flatMap(page -> entries(page, changed(stated))));
    }

    /** The page of a record, and behind that of a tie its history. */
    private static Stream<Page> pages(Id id) {
        Page own = links -> links.find(id).orElseThrow();
        return id.kind().equals(Kind.PARTNERSHIP.word())
                ? Stream.of(own, links -> own.address(links) + "/history")
                : Stream.of(own);
    }

    /** When the record last changed, or one that names it. */
    private LocalDate changed(Stated stated) {
        Id id = stated.id();
        return day(LongStream.concat(
                        LongStream.of(stated.state().position()),
                        register.naming(id).mapToLong(naming -> naming.state().position()))
                .max()
                .orElseThrow());
    }

    private LocalDate day(long version) {
        return days.computeIfAbsent(version, dayOfVersion::apply);
    }

    private Stream<Entry> entries(Page page, LocalDate changed) {
        var own = languages.languages().stream()
                .map(language -> alternate(language.toLanguageTag(), page, language))
                .toList();
        var leading = languages.languages().getFirst();
        var alternates = Stream.concat(own.stream(), Stream.of(alternate(LanguageLink.ANY_OTHER, page, leading)))
                .toList();
        return own.stream().map(link -> new Entry(link.address(), changed, alternates));
    }

    private LanguageLink alternate(String tag, Page page, Locale language) {
        return new LanguageLink(
                tag, "", address.of(page.address(new Links(address.base(), language, Query.EMPTY))), false);
    }
}
