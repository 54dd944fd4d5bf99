package org.wettstein.portal.frame;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.wettstein.holder.Corrections;
import org.wettstein.portal.frame.Frame.Asking;
import org.wettstein.portal.frame.Frame.Citation;
import org.wettstein.portal.frame.Frame.Contact;
import org.wettstein.portal.frame.Frame.LanguageLink;
import org.wettstein.portal.frame.Frame.NavigationItem;
import org.wettstein.web.Assets;
import org.wettstein.web.Query;

/** Builds the frame around a page. */
public record Framing(PublicAddress address, Assets assets) {

    /** Of a page of which no more than its title is to be told. */
    public Frame frame(Visit visit, String title) {
        return frame(visit, Subject.titled(visit, title));
    }

    public Frame frame(Visit visit, Subject subject) {
        var words = visit.words();
        var title = subject.title();
        var site = words.say(
                "site", "holder", visit.wording().passage(visit.holder().name()).words());
        return new Frame(
                visit.language().toLanguageTag(),
                title.isEmpty() ? site : title + " – " + site,
                site,
                visit.links().home(),
                assets.look(),
                visit.holder().accent().map(assets::accent).orElse(""),
                new Discovering(address).of(visit, subject, site),
                visit.present(),
                past(visit, words),
                visit.address(),
                navigation(visit, Section.main()),
                navigation(visit, Section.directory()),
                languages(visit, visit.query()).toList(),
                words.say("moment", moment(visit)),
                address.webcal(),
                citation(visit, words, title.isEmpty() ? site : title),
                contact(visit),
                new Asking(
                        visit.address(),
                        visit.day().toString(),
                        visit.asked().find("version").orElse("")));
    }

    private static String past(Visit visit, Words words) {
        return visit.present() ? "" : words.say("past", moment(visit));
    }

    private static Map<String, Object> moment(Visit visit) {
        return Map.of(
                "day", visit.date(visit.day()), "version", visit.register().version());
    }

    private static List<NavigationItem> navigation(Visit visit, List<Section> sections) {
        var here = visit.path().segments();
        return sections.stream()
                .map(section -> new NavigationItem(
                        visit.words().say("section." + section.word()),
                        visit.links().section(section),
                        here.equals(sectionPath(visit.language(), section))))
                .toList();
    }

    private static List<String> sectionPath(Locale language, Section section) {
        return section == Section.PARTNERSHIPS
                ? List.of(language.toLanguageTag())
                : List.of(language.toLanguageTag(), section.word());
    }

    private static Stream<LanguageLink> languages(Visit visit, Query query) {
        return visit.languages().languages().stream().map(language -> {
            var tag = language.toLanguageTag();
            return new LanguageLink(
                    tag,
                    language.getDisplayLanguage(language),
                    inLanguage(visit, tag) + query.text(),
                    language.equals(visit.language()));
        });
    }

    private static String inLanguage(Visit visit, String tag) {
        return visit.base().to(visit.path().inFolder(tag).text());
    }

    private Citation citation(Visit visit, Words words, String title) {
        var pinned = visit.query()
                .with("on", visit.day().toString())
                .with("version", Long.toString(visit.register().version()));
        var path = visit.address() + pinned.text();
        return new Citation(
                words.say(
                        "citation",
                        Map.of(
                                "holder",
                                visit.wording().passage(visit.holder().name()).words(),
                                "title",
                                title,
                                "day",
                                visit.date(visit.day()),
                                "version",
                                visit.register().version())),
                address.of(path),
                path);
    }

    private static Contact contact(Visit visit) {
        Corrections corrections = visit.holder().corrections();
        return new Contact(
                corrections.mail().orElse(""),
                corrections.post().orElse(""),
                visit.holder().notice().stream().map(visit::linked).toList());
    }
}
