package org.wettstein.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.wettstein.portal.feed.HistoryFeed;
import org.wettstein.portal.frame.Frame;
import org.wettstein.portal.frame.Words;
import org.wettstein.portal.page.AboutPage;
import org.wettstein.portal.page.ActivityPage;
import org.wettstein.portal.page.AgreementPage;
import org.wettstein.portal.page.BodyPage;
import org.wettstein.portal.page.ContradictionsPage;
import org.wettstein.portal.page.DuePage;
import org.wettstein.portal.page.HistoryPage;
import org.wettstein.portal.page.NotYetPage;
import org.wettstein.portal.page.OverviewPage;
import org.wettstein.portal.page.PartnershipPage;
import org.wettstein.portal.page.PersonPage;
import org.wettstein.portal.page.PlacePage;
import org.wettstein.portal.page.SourcePage;
import org.wettstein.portal.page.ThemePage;
import org.wettstein.portal.page.TieHistory;
import org.wettstein.portal.table.TablePage;
import org.wettstein.portal.tie.ShortText;
import org.wettstein.portal.tie.TextPage;
import org.wettstein.web.Look;

/** The templates of the public pages, each with its view record. */
@CheckedTemplate(basePath = "portal")
final class Templates {
    private Templates() {}

    static native TemplateInstance overview(Frame frame, Words words, OverviewPage page);

    static native TemplateInstance partnership(Frame frame, Words words, PartnershipPage page);

    static native TemplateInstance agreement(Frame frame, Words words, AgreementPage page);

    static native TemplateInstance activity(Frame frame, Words words, ActivityPage page);

    static native TemplateInstance place(Frame frame, Words words, PlacePage page);

    static native TemplateInstance body(Frame frame, Words words, BodyPage page);

    static native TemplateInstance person(Frame frame, Words words, PersonPage page);

    static native TemplateInstance theme(Frame frame, Words words, ThemePage page);

    static native TemplateInstance source(Frame frame, Words words, SourcePage page);

    static native TemplateInstance table(Frame frame, Words words, TablePage page);

    static native TemplateInstance due(Frame frame, Words words, DuePage page);

    static native TemplateInstance contradictions(Frame frame, Words words, ContradictionsPage page);

    static native TemplateInstance history(Frame frame, Words words, HistoryPage page);

    static native TemplateInstance tiehistory(Frame frame, Words words, TieHistory page);

    static native TemplateInstance text(Frame frame, Words words, TextPage page);

    static native TemplateInstance shorttext(ShortText text, Words words);

    static native TemplateInstance plaintext(ShortText text, Words words);

    static native TemplateInstance embed(ShortText text, Words words, Look look, String stylesheet);

    static native TemplateInstance feed(HistoryFeed feed);

    static native TemplateInstance accessibility(Frame frame, Words words);

    static native TemplateInstance about(Frame frame, Words words, AboutPage page);

    static native TemplateInstance notyet(Frame frame, Words words, NotYetPage page);
}
