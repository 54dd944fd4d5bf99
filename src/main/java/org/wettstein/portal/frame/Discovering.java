package org.wettstein.portal.frame;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wettstein.portal.frame.Discovery.Feed;
import org.wettstein.portal.frame.Frame.LanguageLink;
import org.wettstein.web.Query;

/** Tells programs what a page is. Views into the past are told to nobody. */
record Discovering(PublicAddress address) {
    Discovery of(Visit visit, Subject subject, String site) {
        var home = subject.title().isEmpty();
        return new Discovery(
                canonical(visit),
                visit.present() ? alternates(visit) : List.of(),
                site,
                home ? site : subject.title(),
                subject.description(),
                visit.path().segments().size() > 2,
                locale(visit.language()),
                visit.languages().languages().stream()
                        .filter(language -> !language.equals(visit.language()))
                        .map(Discovering::locale)
                        .toList(),
                feeds(visit),
                picture(visit),
                visit.present() ? new StructuredPage(visit, address).of(subject, site) : "");
    }

    private String canonical(Visit visit) {
        return address.configured() ? address.of(visit.address()) : "";
    }

    private List<LanguageLink> alternates(Visit visit) {
        var leading = visit.languages().tags().getFirst();
        return Stream.concat(
                        visit.languages().tags().stream().map(tag -> alternate(visit, tag, tag)),
                        Stream.of(alternate(visit, LanguageLink.ANY_OTHER, leading)))
                .toList();
    }

    private LanguageLink alternate(Visit visit, String tag, String folder) {
        var path = visit.path().inFolder(folder).text() + Query.EMPTY.text();
        return new LanguageLink(tag, "", address.within(path), false);
    }

    /** The map: of a tie on the tie's own page, else of all. */
    private String picture(Visit visit) {
        var segments = visit.path().segments();
        boolean tie = segments.size() > 2 && segments.get(1).equals(Section.PARTNERSHIPS.word());
        return address.within("/" + String.join("/", segments.subList(0, tie ? 3 : 1)) + "/picture.png");
    }

    private static List<Feed> feeds(Visit visit) {
        return List.of(
                new Feed(
                        "application/atom+xml",
                        visit.words().say("section.history"),
                        visit.links().history()),
                new Feed(
                        "text/calendar",
                        visit.words().say("section.due"),
                        visit.links().calendar()));
    }

    /** British English, and Swiss of all other languages. */
    private static String locale(Locale language) {
        return language.getLanguage() + (language.getLanguage().equals("en") ? "_GB" : "_CH");
    }
}
