package org.wettstein.reading.ties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wettstein.agreement.AgreementType;
import org.wettstein.partnership.KindOfTie;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.partners.Gathering;
import org.wettstein.reading.partners.HolderGuess;
import org.wettstein.reading.partners.Holding;
import org.wettstein.reading.partners.PageContext;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.PartnerIndex;
import org.wettstein.reading.partners.Partners;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.partners.Scopes;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.NameRole;
import org.wettstein.reading.text.Page;

/** Reads the ties of a page from what was recognised in it. */
public final class TieReading {
    private final Quoting quoting;
    private final Holding holder;
    private final PageContext context;
    private final List<Partner> partners;
    private final List<Scoped> lines;
    private final Introductions introductions;
    private final Contacts contacts;
    private final Map<Partner, List<Scoped>> about = new HashMap<>();
    private final Map<Partner, Set<String>> written = new HashMap<>();

    /** Lines under no partner's name with people who act for all, and with themes that may be those of all. */
    private final List<Scoped> peopleOfAll;

    private final List<Scoped> themesOfAll;

    private TieReading(
            Quoting quoting, PageContext context, List<Partner> partners, List<Scoped> lines, Holding holder) {
        this.quoting = quoting;
        this.context = context;
        this.partners = partners;
        this.lines = lines;
        introductions = new Introductions(lines);
        contacts = new Contacts(lines);
        peopleOfAll = lines.stream().filter(PeopleReading::ofAll).toList();
        this.holder = holder;
        themesOfAll = lines.stream()
                .filter(scoped -> ThemeReading.perhapsOfAll(scoped, holder))
                .toList();
        var index = new PartnerIndex(partners);
        for (var scoped : lines) {
            scoped.partners().forEach(partner -> about.computeIfAbsent(partner, _ -> new ArrayList<>())
                    .add(scoped));
            scoped.line().places().stream()
                    .filter(place -> place.role() != NameRole.QUALIFIER)
                    .forEach(place -> index.find(place)
                            .forEach(partner -> written.computeIfAbsent(partner, _ -> new LinkedHashSet<>())
                                    .add(quoting.page().quote(place.at()))));
        }
    }

    /** @param holder whose page it is, or {@link Holding#UNKNOWN} */
    public static TieReading of(Page page, List<Line> lines, Holding holder) {
        var context = PageContext.of(lines);
        var partners = Gathering.of(Partners.in(lines, holder, context));
        return new TieReading(new Quoting(page), context, partners, Scopes.of(lines, partners), holder);
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

    /** Whose page it is, by what its site calls it too. */
    public static Holding holder(Page page, List<Line> lines, List<Line> title) {
        return HolderGuess.in(lines, title, page.language().orElse(""));
    }

    private ReadTie tie(Partner partner) {
        var about = this.about.getOrDefault(partner, List.of());
        var kind = new KindReading(about, introductions, context, quoting).of(partner);
        var agreements = new AgreementReading(about, quoting).agreements(partner);
        var ending = new EndReading(about, quoting);
        return new ReadTie(
                partner.place(),
                written(partner),
                quoting.of(partner.evidence().getFirst().line()),
                confidence(partner),
                kind(kind.kind(), agreements),
                kind.word(),
                new StartReading(about, quoting).starts(partner, agreements),
                agreements,
                new ThemeReading(with(about, themesOfAll), holder, quoting).themes(partner),
                new PeopleReading(with(about, peopleOfAll), contacts, quoting).people(partner),
                new EventReading(about, quoting).events(partner),
                ending.ended(partner),
                ending.suspended(partner));
    }

    private static List<Scoped> with(List<Scoped> some, List<Scoped> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Where no word for the tie stands, its texts say what it is. */
    private static KindOfTie kind(KindOfTie put, List<ReadAgreement> agreements) {
        boolean memoranda = !agreements.isEmpty()
                && agreements.stream()
                        .map(ReadAgreement::type)
                        .allMatch(type -> type == AgreementType.MEMORANDUM || type == AgreementType.LETTER_OF_INTENT);
        if (put != KindOfTie.UNKNOWN) {
            return put;
        }
        return memoranda ? KindOfTie.MOU : KindOfTie.COOPERATION;
    }

    private static Confidence confidence(Partner partner) {
        if (partner.place().place().isEmpty() && partner.place().level() != org.wettstein.place.Level.COMPOUND) {
            return Confidence.UNKNOWN_PLACE;
        }
        return partner.place().sure() ? partner.confidence() : Confidence.SEVERAL_PLACES;
    }

    private List<String> written(Partner partner) {
        return List.copyOf(written.getOrDefault(partner, Set.of()));
    }
}
