package org.wettstein.portal.tie;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wettstein.agreement.Agreement;
import org.wettstein.partnership.Partnership;
import org.wettstein.portal.frame.PublicAddress;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.Badge;
import org.wettstein.portal.matter.Matters;
import org.wettstein.register.standing.Standings;
import org.wettstein.wording.Sentence;

/**
 * What a tie is, for a page that somebody else serves: it names its day and version, because it is going to grow old there.
 *
 * @param address where the whole of it can be read, in whatever version is newest then
 */
public record ShortText(
        String language,
        String name,
        String word,
        Badge standing,
        String sentences,
        List<Text> agreements,
        String moment,
        String address) {

    /** An agreement in a few sentences. */
    public record Text(String title, String sentences) {}

    public static ShortText of(Visit visit, PublicAddress address, Partnership tie) {
        return new ShortText(
                visit.language().toLanguageTag(),
                visit.wording().name(tie.id()).words(),
                visit.linked(tie.naming(visit.day()).word()).words(),
                Badge.of(Standings.find(visit.register(), tie, visit.day()), visit),
                joined(visit.wording().partnership(tie).stream()),
                Matters.ofPartnership(visit, tie.id()).agreements().stream()
                        .map(agreement -> text(visit, agreement))
                        .toList(),
                visit.words()
                        .say(
                                "moment",
                                Map.of(
                                        "day",
                                        visit.date(visit.day()),
                                        "version",
                                        visit.register().version())),
                address.within("/" + visit.language().toLanguageTag() + "/partnerships/"
                        + tie.id().name()));
    }

    private static Text text(Visit visit, Agreement agreement) {
        return new Text(
                visit.wording().name(agreement.id()).words(), joined(visit.wording().agreement(agreement).stream()));
    }

    private static String joined(Stream<Sentence> sentences) {
        return sentences.map(Sentence::text).collect(Collectors.joining(" "));
    }
}
