package org.wettstein.reading.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.BindingForce;
import org.wettstein.agreement.Signing;
import org.wettstein.agreement.Term;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.language.Text;
import org.wettstein.partnership.Naming;
import org.wettstein.partnership.Partnership;
import org.wettstein.place.Place;
import org.wettstein.place.PlaceCodes;
import org.wettstein.place.gazetteer.GazetteerPlace;
import org.wettstein.reading.ties.ReadAgreement;
import org.wettstein.reading.ties.ReadTheme;
import org.wettstein.reading.ties.ReadTie;
import org.wettstein.reading.ties.Start;
import org.wettstein.source.Source;

/** A tie that the register does not have: the records that it would need. */
final class NewTie {
    private final FreeIds ids;
    private final Source source;
    private final Id home;
    private final String language;
    private final List<ProposedRecord> records = new ArrayList<>();

    /** @param home the holder's own place */
    NewTie(FreeIds ids, Source source, Id home, String language) {
        this.ids = ids;
        this.source = source;
        this.home = home;
        this.language = language;
    }

    List<ProposedRecord> records(ReadTie tie, Optional<Place> known) {
        var place = known.map(Place::id).orElseGet(() -> place(tie));
        var partnership = ids.next("partnership", tie.partner().name());
        records.add(
                new ProposedRecord(partnership, partnership(tie, partnership, place), tie.named(), tie.confidence()));
        tie.agreements()
                .forEach(agreement ->
                        agreement(partnership, place, agreement, tie.partner().name()));
        return records;
    }

    ProposedRecord agreement(Id partnership, Id place, ReadAgreement read, String partner) {
        var id = ids.next("agreement", partner + " " + read.title() + " " + year(read));
        var made = new ProposedRecord(id, agreement(id, partnership, place, read), read.quote(), read.confidence());
        records.add(made);
        return made;
    }

    private static String year(ReadAgreement read) {
        return read.signed()
                .or(read::validFrom)
                .map(Edtf::text)
                .map(text -> text.substring(0, 4))
                .orElse("");
    }

    private Id place(ReadTie tie) {
        var named = tie.partner();
        var id = ids.next("place", named.name());
        var codes = new PlaceCodes(
                named.country(),
                named.place().flatMap(GazetteerPlace::subdivisionCode).filter(code -> !city(named.level())),
                named.place().flatMap(GazetteerPlace::wikidata),
                Optional.empty());
        var level =
                named.level() == org.wettstein.place.Level.COMPOUND ? org.wettstein.place.Level.CITY : named.level();
        records.add(new ProposedRecord(
                id,
                new Place(
                        id,
                        Names.of(named, tie.written(), language),
                        level,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        named.place().flatMap(GazetteerPlace::coordinates),
                        Optional.of(codes),
                        List.of(source.id())),
                tie.named(),
                tie.confidence()));
        return id;
    }

    private static boolean city(org.wettstein.place.Level level) {
        return level == org.wettstein.place.Level.CITY || level == org.wettstein.place.Level.PART_OF_CITY;
    }

    private Partnership partnership(ReadTie tie, Id id, Id place) {
        var formal = tie.starts().stream().filter(Start::formal).findFirst();
        var working = tie.starts().stream().filter(start -> !start.formal()).findFirst();
        var word = tie.word()
                .map(quote -> Text.of(quote.language(), quote.words()))
                .orElseGet(() -> Text.of(language, Names.word(tie.kind())));
        var during = formal.flatMap(start -> Edtf.find(start.date().text() + "/.."));
        return new Partnership(
                id,
                Names.of(tie.partner(), tie.written(), language),
                List.of(home, place),
                List.of(new Naming(tie.kind(), word, during, Optional.empty(), false)),
                working.map(Start::date),
                tie.themes().stream()
                        .filter(theme -> theme.confidence().certain())
                        .map(ReadTheme::theme)
                        .distinct()
                        .map(theme -> new Id("theme", theme))
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(source.id()));
    }

    private Agreement agreement(Id id, Id partnership, Id place, ReadAgreement read) {
        var signing = read.signed()
                .map(date -> new Signing(Optional.of(date), Optional.empty(), Optional.empty(), List.of()));
        var term = new Term(
                read.validFrom(),
                read.validUntil(),
                read.unlimited() && read.validUntil().isEmpty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Agreement(
                id,
                Optional.of(partnership),
                Text.of(read.quote().language(), read.title().isBlank() ? Names.word(read.type()) : read.title()),
                read.type(),
                List.of(home, place),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                BindingForce.UNCLEAR,
                read.pilot(),
                signing,
                term,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(source.id()));
    }
}
