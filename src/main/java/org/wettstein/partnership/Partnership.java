package org.wettstein.partnership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.edtf.Certainty;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.language.IllegalFact;
import org.wettstein.language.Text;

/**
 * A tie between two or more parties, places or bodies.
 *
 * @param name the tie's short name, usually the partner's
 * @param parties who is tied, the holder's own place first
 * @param namings what the tie is called, and since when, oldest first
 * @param firstContact when the two sides began to deal with each other, before any agreement
 * @param themes what they work on
 * @param personInCharge the person or tenure that answers for it in the office
 * @param lastEvidence the day up to which a source shows a tie without agreement as alive
 */
public record Partnership(
        Id id,
        Text name,
        List<Id> parties,
        List<Naming> namings,
        Optional<Edtf> firstContact,
        List<Id> themes,
        Optional<Id> personInCharge,
        Optional<Edtf> lastEvidence,
        Optional<Text> purpose,
        List<Id> sources) {

    public Partnership {
        parties = List.copyOf(parties);
        namings = List.copyOf(namings);
        themes = List.copyOf(themes);
        sources = List.copyOf(sources);
        if (parties.stream().distinct().count() < 2) {
            throw new IllegalFact("partnership-parties");
        }
        if (namings.isEmpty()) {
            throw new IllegalFact("partnership-without-kind");
        }
    }

    /** What the tie was called on {@code day}: the newest naming that may hold then, else the first one. */
    public Naming naming(LocalDate day) {
        return held(day)
                .max(Comparator.comparing(
                        naming -> naming.during().flatMap(Edtf::earliest).orElse(LocalDate.MIN)))
                .orElse(namings.getFirst());
    }

    private Stream<Naming> held(LocalDate day) {
        return namings.stream().filter(naming -> naming.during()
                .map(during -> during.holds(day) != Certainty.NO)
                .orElse(true));
    }
}
