package org.wettstein.reading.ties;

import java.util.LinkedHashSet;
import java.util.List;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.partners.Gathering;
import org.wettstein.reading.partners.HolderGuess;
import org.wettstein.reading.partners.Holding;
import org.wettstein.reading.partners.PageContext;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Partners;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.partners.Scopes;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.text.Page;

/** Reads the ties of a page from what was recognised in it. */
public final class TieReading {
    private final Quoting quoting;
    private final PageContext context;
    private final List<Partner> partners;
    private final List<Scoped> lines;

    private TieReading(Quoting quoting, PageContext context, List<Partner> partners, List<Scoped> lines) {
        this.quoting = quoting;
        this.context = context;
        this.partners = partners;
        this.lines = lines;
    }

    /** @param holder whose page it is, or {@link Holding#UNKNOWN} */
    public static TieReading of(Page page, List<Line> lines, Holding holder) {
        var context = PageContext.of(lines);
        var partners = Gathering.of(Partners.in(lines, holder, context));
        return new TieReading(new Quoting(page), context, partners, Scopes.of(lines, partners));
    }

    public List<ReadTie> ties() {
        return partners.stream().map(this::tie).toList();
    }

    /** The page's lines, each with the partners that it is about. */
    public List<Scoped> lines() {
        return List.copyOf(lines);
    }

    /** Whose page it is, by the page alone. */
    public static Holding holder(Page page, List<Line> lines) {
        return HolderGuess.in(lines, page.language().orElse(""));
    }

    private ReadTie tie(Partner partner) {
        var kinds = new KindReading(lines, context, quoting);
        var agreements = new AgreementReading(lines, quoting).agreements(partner);
        var ending = new EndReading(lines, quoting);
        return new ReadTie(
                partner.place(),
                written(partner),
                quoting.of(partner.evidence().getFirst().line()),
                confidence(partner),
                kinds.kind(partner),
                kinds.word(partner),
                new StartReading(lines, quoting).starts(partner, agreements),
                agreements,
                new ThemeReading(lines, quoting).themes(partner),
                new PeopleReading(lines, quoting).people(partner),
                new EventReading(lines, quoting).events(partner),
                ending.ended(partner),
                ending.suspended(partner));
    }

    private static Confidence confidence(Partner partner) {
        if (partner.place().place().isEmpty() && partner.place().level() != org.wettstein.place.Level.COMPOUND) {
            return Confidence.UNKNOWN_PLACE;
        }
        return partner.place().sure() ? partner.confidence() : Confidence.SEVERAL_PLACES;
    }

    private List<String> written(Partner partner) {
        var spellings = new LinkedHashSet<String>();
        lines.stream()
                .flatMap(scoped -> scoped.mentions(partner).stream())
                .map(place -> quoting.page().quote(place.at()))
                .forEach(spellings::add);
        return List.copyOf(spellings);
    }
}
