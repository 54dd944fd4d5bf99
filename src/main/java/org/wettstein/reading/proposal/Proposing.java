package org.wettstein.reading.proposal;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.language.Text;
import org.wettstein.partnership.Partnership;
import org.wettstein.place.Place;
import org.wettstein.reading.Reading;
import org.wettstein.reading.ties.ReadAgreement;
import org.wettstein.reading.ties.ReadTie;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.source.Source;
import org.wettstein.source.SourceType;

/**
 * Lays a reading beside a register.
 *
 * @param address where the page stands
 * @param today the day on which it was read
 */
public record Proposing(Register register, Optional<URI> address, LocalDate today) {

    public Proposal of(Reading reading) {
        var reference = "sha256:" + Hash.of(reading.page().origins().shown()).digits();
        var known = register.list(Kind.SOURCE).stream()
                .filter(source -> source.reference().filter(reference::equals).isPresent())
                .findFirst();
        var ids = new FreeIds(register);
        var source = known.orElseGet(() -> source(reading, ids, reference));
        var records = new ArrayList<ProposedRecord>();
        var statements = new ArrayList<ProposedStatement>();
        var matters = new ArrayList<ForAPerson>();
        reading.ties()
                .forEach(tie -> tie(tie, new Draft(ids, source, language(reading), records, statements, matters)));
        return new Proposal(source, known.isPresent(), records, statements, matters);
    }

    private record Draft(
            FreeIds ids,
            Source source,
            String language,
            List<ProposedRecord> records,
            List<ProposedStatement> statements,
            List<ForAPerson> matters) {}

    private void tie(ReadTie tie, Draft draft) {
        var ties = new KnownTies(register);
        var place = ties.place(tie.partner());
        if (place.map(Place::id).filter(register.holder().place()::equals).isPresent()) {
            return;
        }
        var partnership = place.flatMap(known -> ties.tie(known.id()));
        var home = register.holder().place();
        var fresh = new NewTie(draft.ids(), draft.source(), home, draft.language());
        if (partnership.isEmpty()) {
            var records = fresh.records(tie, place);
            draft.records().addAll(records);
            records.stream()
                    .filter(proposed -> proposed.record() instanceof Partnership)
                    .forEach(proposed -> happened(tie, proposed.id(), draft));
            return;
        }
        var known = partnership.orElseThrow();
        draft.statements().addAll(KnownTie.statements(register, known, tie));
        var texts = new KnownTexts(ties.agreements(known), tie.agreements());
        for (ReadAgreement read : tie.agreements()) {
            if (texts.find(read).isEmpty()) {
                draft.records()
                        .add(fresh.agreement(
                                known.id(),
                                place.orElseThrow().id(),
                                read,
                                tie.partner().name()));
            }
        }
        happened(tie, known.id(), draft);
    }

    /** What happened between the partners, and what of it only a person can take over. */
    private void happened(ReadTie tie, Id partnership, Draft draft) {
        var activities = new NewActivity(register, draft.ids(), draft.source());
        tie.events().stream()
                .flatMap(
                        event -> activities.of(event, partnership, tie.partner().name()).stream())
                .forEach(draft.records()::add);
        draft.matters().addAll(Judged.of(partnership, tie));
    }

    private static String language(Reading reading) {
        return reading.page().language().orElse("und");
    }

    private Source source(Reading reading, FreeIds ids, String reference) {
        var page = reading.page();
        return new Source(
                ids.next("source", "page " + page.name()),
                SourceType.PAGE,
                Text.of(language(reading), page.title().orElse(page.name())),
                Optional.empty(),
                Optional.of(register.holder().name().words().iterator().next()),
                address,
                Optional.of(reference),
                Optional.empty(),
                Optional.of(today),
                page.language().stream().toList());
    }
}
