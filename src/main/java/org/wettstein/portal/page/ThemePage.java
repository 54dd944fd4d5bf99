package org.wettstein.portal.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.portal.evidence.Fact;
import org.wettstein.portal.evidence.Facts;
import org.wettstein.portal.evidence.Footnote;
import org.wettstein.portal.evidence.Footnotes;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.AgreementItems;
import org.wettstein.portal.matter.Item;
import org.wettstein.portal.matter.Items;
import org.wettstein.portal.matter.Mentions;
import org.wettstein.portal.matter.Originals;
import org.wettstein.register.Kind;
import org.wettstein.theme.Theme;

/**
 * One subject of cooperation: what it is called, what lies above and below it, and who works on it or on anything below.
 */
public record ThemePage(
        Linked name,
        List<Fact> facts,
        List<Linked> narrower,
        List<Linked> partnerships,
        List<Item> agreements,
        List<Item> activities,
        List<Footnote> footnotes) {

    public static ThemePage of(Visit visit, Theme theme) {
        var footnotes = new Footnotes(visit);
        var mentions = new Mentions(visit, withNarrower(visit, theme.id()));
        return new ThemePage(
                visit.plainName(theme.id()),
                facts(visit, theme, footnotes),
                narrower(visit, theme.id()).map(visit::name).toList(),
                mentions.partnerships().stream()
                        .map(Partnership::id)
                        .map(visit::name)
                        .toList(),
                new AgreementItems(visit, footnotes).list(mentions.agreements()),
                new Items(visit, footnotes).activities(mentions.activities()),
                footnotes.list());
    }

    private static List<Fact> facts(Visit visit, Theme theme, Footnotes footnotes) {
        return new Facts(visit, footnotes, theme.id())
                .tell("label", Originals.inEveryLanguage(visit, theme.label()))
                .record("broader", theme.broader())
                .list();
    }

    private static Set<Id> withNarrower(Visit visit, Id theme) {
        var all = new LinkedHashSet<Id>(Set.of(theme));
        narrower(visit, theme).forEach(below -> all.addAll(withNarrower(visit, below)));
        return all;
    }

    private static Stream<Id> narrower(Visit visit, Id theme) {
        return visit.register().naming(Kind.THEME, theme).stream().map(Theme::id);
    }
}
