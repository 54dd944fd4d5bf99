package org.wettstein.reading.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.place.Level;
import org.wettstein.place.Place;
import org.wettstein.reading.partners.Scoped;
import org.wettstein.reading.recognising.NameRole;
import org.wettstein.reading.recognising.Named;
import org.wettstein.reading.ties.Quoted;
import org.wettstein.reading.ties.ReadTie;
import org.wettstein.reading.vocabulary.Category;
import org.wettstein.register.Kind;

/** A partner of two names, such as a city and its district, that a list of partners gives only one of. */
record PartialNames(ReadTies ties, Facts facts) {

    Stream<Finding> findings() {
        return ties.reading().ties().stream()
                .flatMap(tie ->
                        ties.known(tie).stream().filter(this::compound).flatMap(known -> first(tie, known).stream()));
    }

    private boolean compound(Partnership known) {
        return whole(known).isPresent();
    }

    /** The partner's place, if it is made of several. */
    private Optional<Id> whole(Partnership known) {
        return known.parties().stream()
                .filter(party -> !party.equals(facts.register().holder().place()))
                .flatMap(party -> facts.register().find(Kind.PLACE, party).stream())
                .filter(place -> !place.parts().isEmpty())
                .map(Place::id)
                .findFirst();
    }

    private Optional<Finding> first(ReadTie tie, Partnership known) {
        return ties.reading().lines().stream()
                .filter(scoped -> ReadTies.about(scoped, tie)
                        && scoped.partners().size() > 1
                        && scoped.line().has(Category.TIE))
                .flatMap(scoped -> part(scoped, tie))
                .findFirst()
                .map(named -> new Finding.PartialName(
                        quote(named), facts.party(known, whole(known).orElseThrow())));
    }

    /** Where the line names a part, and nowhere the whole. */
    private static Stream<Named> part(Scoped scoped, ReadTie tie) {
        var mentions = scoped.partners().stream()
                .filter(partner -> partner.place().equals(tie.partner()))
                .flatMap(partner -> scoped.mentions(partner).stream())
                .filter(named -> named.role() == NameRole.NAMED)
                .toList();
        return mentions.stream().anyMatch(named -> named.level() == Level.COMPOUND)
                ? Stream.empty()
                : mentions.stream().limit(1);
    }

    private Quoted quote(Named named) {
        var page = ties.reading().page();
        return new Quoted(
                page.quote(named.at()),
                page.position(named.at()),
                page.language().orElse("und"));
    }
}
