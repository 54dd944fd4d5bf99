package org.wettstein.register.course;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.AgreementType;
import org.wettstein.body.BodyType;
import org.wettstein.journal.Id;
import org.wettstein.partnership.Partnership;
import org.wettstein.place.Place;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;

/** Which agreements bind all parties of a tie: those of a university or a port bind none of them. */
public record Binding(Register register, Partnership tie) {

    /** Whether the agreement decides what the tie is. */
    public boolean moves(Agreement agreement) {
        return binds(agreement)
                && switch (agreement.type()) {
                    case FRAMEWORK, MEMORANDUM, DECLARATION, RENEWAL, OTHER -> true;
                    case LETTER_OF_INTENT, ADDENDUM -> false;
                };
    }

    public boolean intends(Agreement agreement) {
        return agreement.type() == AgreementType.LETTER_OF_INTENT && binds(agreement);
    }

    public boolean binds(Agreement agreement) {
        var bound = bound(agreement.parties());
        return tie.parties().stream().allMatch(party -> bound.contains(party) || wholly(party, bound));
    }

    /** A government binds its place, a compound place its parts. */
    private Set<Id> bound(List<Id> parties) {
        var bound = new HashSet<>(parties);
        for (var party : parties) {
            register.find(Kind.BODY, party)
                    .filter(body -> body.type() == BodyType.GOVERNMENT)
                    .flatMap(body -> body.place())
                    .ifPresent(bound::add);
        }
        List.copyOf(bound).forEach(party -> bound.addAll(parts(party)));
        return bound;
    }

    /** A compound place is bound where each of its parts is. */
    private boolean wholly(Id party, Set<Id> bound) {
        var parts = parts(party);
        return !parts.isEmpty() && bound.containsAll(parts);
    }

    private List<Id> parts(Id party) {
        return register.find(Kind.PLACE, party).map(Place::parts).orElse(List.of());
    }
}
