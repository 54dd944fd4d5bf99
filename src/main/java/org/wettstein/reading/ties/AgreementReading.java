package org.wettstein.reading.ties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wettstein.agreement.AgreementType;
import org.wettstein.edtf.Edtf;
import org.wettstein.edtf.EdtfInterval;
import org.wettstein.reading.dates.DateRole;
import org.wettstein.reading.dates.Dated;
import org.wettstein.reading.partners.Confidence;
import org.wettstein.reading.partners.Kinds;
import org.wettstein.reading.partners.Partner;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.recognising.Line;
import org.wettstein.reading.recognising.NameRole;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.reading.vocabulary.Word;

/** Which signed texts a page tells of: a word for a text or tie, and the date on which it was signed or renewed. */
record AgreementReading(List<Scoped> lines, Quoting quoting) {
    private static final int BESIDE = 25;
    private static final int ENTRY_LENGTH = 160;

    List<ReadAgreement> agreements(Partner partner) {
        var found = new ArrayList<ReadAgreement>();
        for (var scoped : lines) {
            if (scoped.about(partner)) {
                found.addAll(in(scoped, partner));
            }
        }
        var once = new LinkedHashMap<String, ReadAgreement>();
        found.forEach(agreement -> once.merge(key(agreement), agreement, AgreementReading::fuller));
        return once.values().stream()
                .filter(agreement -> once.values().stream().noneMatch(other -> finer(other, agreement)))
                .filter(agreement ->
                        agreement.signed().isPresent() || agreement.validUntil().isPresent())
                .toList();
    }

    /** “In 2019 a memorandum was signed … on 24 September 2019”: one text, of which another sentence says the day. */
    private static boolean finer(ReadAgreement one, ReadAgreement other) {
        return one.type() == other.type()
                && one.signed().isPresent()
                && other.signed().isPresent()
                && !one.signed().equals(other.signed())
                && other.signed().orElseThrow().contains(one.signed().orElseThrow());
    }

    private static String key(ReadAgreement agreement) {
        return agreement.signed().map(Edtf::text).orElse("-")
                + (agreement.signed().isEmpty() ? agreement.type() : "");
    }

    /** Of two sentences about one text, the one that says more of its term. */
    private static ReadAgreement fuller(ReadAgreement one, ReadAgreement other) {
        return one.validUntil().isEmpty() && other.validUntil().isPresent() ? other : one;
    }

    private List<ReadAgreement> in(Scoped scoped, Partner partner) {
        var line = scoped.line();
        var dates = Moment.of(scoped, partner);
        if (dates.isEmpty()
                || StartReading.ofOneOfThem(scoped)
                || (line.does("plan") && !line.does("sign") && !line.does("renew"))) {
            return List.of();
        }
        var made = new ArrayList<ReadAgreement>();
        renewal(scoped, dates, partner).ifPresent(made::add);
        signing(
                        scoped,
                        partner,
                        dates.stream().filter(date -> !taken(made, date)).toList())
                .ifPresent(made::add);
        return made;
    }

    private static boolean taken(List<ReadAgreement> made, Dated date) {
        return made.stream()
                .anyMatch(agreement ->
                        agreement.signed().filter(date.date()::equals).isPresent());
    }

    private Optional<ReadAgreement> renewal(Scoped scoped, List<Dated> dates, Partner partner) {
        var line = scoped.line();
        boolean about = line.has(Category.AGREEMENT)
                || line.has(Category.TIE)
                || entry(scoped, partner)
                || before(scoped, Category.AGREEMENT).isPresent();
        if (!line.does("renew") || !about) {
            return Optional.empty();
        }
        return Moment.nearest(
                        dates.stream()
                                .filter(date -> date.role() != DateRole.SINCE)
                                .toList(),
                        line,
                        "renew")
                .map(date -> agreement(
                        scoped, AgreementType.RENEWAL, title(scoped), Optional.of(date), dates, confidence(scoped)));
    }

    private static boolean entry(Scoped scoped, Partner partner) {
        return scoped.line().at().length() <= ENTRY_LENGTH
                && partner.leads(scoped.line().block());
    }

    private Optional<ReadAgreement> signing(Scoped scoped, Partner partner, List<Dated> dates) {
        var line = scoped.line();
        if ((enumerated(scoped) && !line.does("sign")) || (line.does("suspend") && !line.has(Category.AGREEMENT))) {
            return Optional.empty();
        }
        var word = line.all(Category.AGREEMENT).findFirst();
        var date = date(scoped, dates, word);
        if (date.isEmpty() && Moment.span(dates).isEmpty()) {
            return Optional.empty();
        }
        if (word.isPresent()) {
            return ofText(scoped, dates, date, word.orElseThrow());
        }
        boolean tie = line.all(Category.TIE).map(Kinds::of).anyMatch(Kinds::formal)
                || (entry(scoped, partner) && before(scoped, Category.AGREEMENT).isEmpty());
        if (tie
                && line.does("sign")
                && date.filter(day -> day.role() != DateRole.SINCE).isPresent()
                && !line.does("celebrate")) {
            return date.map(day -> agreement(
                    scoped, AgreementType.FRAMEWORK, title(scoped), Optional.of(day), dates, confidence(scoped)));
        }
        if (date.isPresent() && headsWithSigning(scoped)) {
            return date.map(day ->
                    agreement(scoped, AgreementType.OTHER, title(scoped), Optional.of(day), dates, confidence(scoped)));
        }
        boolean term = Moment.span(dates).isPresent() && (line.does("pilot") || line.does("term"));
        return tie && term
                ? Optional.of(agreement(
                        scoped, AgreementType.OTHER, title(scoped), Optional.empty(), dates, confidence(scoped)))
                : ofTheTextBefore(scoped, dates, date);
    }

    /** “Signed 16 June 1987 by …” under the partner's name: what was signed is what the page is about. */
    private static boolean headsWithSigning(Scoped scoped) {
        var line = scoped.line();
        return scoped.single()
                && line.words()
                        .at(line.words().begin(), Category.ACT)
                        .filter(act -> act.id().equals("sign"))
                        .isPresent();
    }

    /** “Tied by pacts to X (1966), Y (1984) and Z (1976)”: years of a row, not days of texts. */
    private static boolean enumerated(Scoped scoped) {
        return scoped.partners().size() >= 3 && scoped.line().exactDates().size() >= 3;
    }

    private Optional<ReadAgreement> ofText(Scoped scoped, List<Dated> dates, Optional<Dated> date, Word word) {
        var line = scoped.line();
        boolean done = line.does("sign") || line.does("begin");
        if (line.does("renew")
                && date.filter(day -> day.role() == DateRole.SINCE).isPresent()) {
            return Optional.empty();
        }
        boolean beside = date.filter(day -> day.at().distance(word.at()) <= BESIDE || day.role() == DateRole.SINCE)
                .isPresent();
        boolean party = line.does("celebrate")
                && date.filter(day -> day.role() == DateRole.ON).isPresent()
                && !line.does("sign");
        if (date.isPresent() && (done || beside) && !party) {
            return Optional.of(agreement(scoped, type(word), title(scoped), date, dates, confidence(scoped)));
        }
        boolean runs = Moment.span(dates).isPresent() && (line.does("term") || line.does("pilot"));
        return runs
                ? Optional.of(agreement(scoped, type(word), title(scoped), Optional.empty(), dates, confidence(scoped)))
                : Optional.empty();
    }

    /** “The third was signed on …”: which text it is, the lines before say. */
    private Optional<ReadAgreement> ofTheTextBefore(Scoped scoped, List<Dated> dates, Optional<Dated> date) {
        var line = scoped.line();
        if (!line.does("sign") && !line.does("pilot")) {
            return Optional.empty();
        }
        var word = before(scoped, Category.AGREEMENT);
        boolean tie = before(scoped, Category.TIE)
                .map(Kinds::of)
                .filter(Kinds::formal)
                .isPresent();
        if (word.isEmpty() && !tie) {
            return Optional.empty();
        }
        return Optional.of(agreement(
                scoped,
                word.map(AgreementReading::type).orElse(AgreementType.FRAMEWORK),
                word.map(this::words).orElseGet(() -> title(scoped)),
                line.does("sign") ? date : Optional.empty(),
                dates,
                Confidence.FROM_THE_SENTENCE_BEFORE));
    }

    private static Optional<Word> before(Scoped scoped, Category category) {
        return scoped.before().stream()
                .flatMap(line -> line.all(category).toList().reversed().stream())
                .findFirst();
    }

    private static Optional<Dated> date(Scoped scoped, List<Dated> dates, Optional<Word> word) {
        if (scoped.line().does("sign")) {
            return Moment.nearest(dates, scoped.line(), "sign");
        }
        return dates.stream()
                .filter(date -> date.role() != DateRole.SPAN && date.role() != DateRole.UNTIL)
                .min(Comparator.comparingInt(
                        date -> word.map(text -> text.at().distance(date.at())).orElse(0)));
    }

    private ReadAgreement agreement(
            Scoped scoped,
            AgreementType type,
            String title,
            Optional<Dated> date,
            List<Dated> dates,
            Confidence confidence) {
        var line = scoped.line();
        var span = Moment.span(dates);
        return new ReadAgreement(
                type,
                title,
                date.map(Dated::date),
                span.flatMap(AgreementReading::begin),
                span.flatMap(AgreementReading::end),
                date.flatMap(day -> place(line)),
                line.does("unlimited"),
                line.does("pilot"),
                quoting.of(line),
                confidence);
    }

    private static Optional<Edtf> begin(EdtfInterval interval) {
        return Moment.part(interval.text().split("/", 2)[0]);
    }

    private static Optional<Edtf> end(EdtfInterval interval) {
        return Moment.part(interval.text().split("/", 2)[1]);
    }

    private static Optional<String> place(Line line) {
        return line.places().stream()
                .filter(place -> place.role() == NameRole.WHERE && !place.isCountry())
                .map(Named::name)
                .findFirst();
    }

    private static Confidence confidence(Scoped scoped) {
        if (scoped.named()) {
            return Confidence.DATE_BESIDE_ITS_WORD;
        }
        return scoped.single() ? Confidence.FROM_ITS_SECTION : Confidence.SEVERAL_TIES;
    }

    private static AgreementType type(Word word) {
        return AgreementType.valueOf(word.id().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What the page calls the text: its word for it, else its word for the tie. */
    private String title(Scoped scoped) {
        return scoped.line()
                .all(Category.AGREEMENT)
                .findFirst()
                .or(() -> before(scoped, Category.AGREEMENT))
                .or(() -> scoped.line().all(Category.TIE).findFirst())
                .or(() -> before(scoped, Category.TIE))
                .map(this::words)
                .orElse("");
    }

    private String words(Word word) {
        return words(word.at());
    }

    private String words(Stretch at) {
        return quoting.page().quote(at);
    }
}
