package org.wettstein.agreement;

import java.util.List;
import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.language.Text;

/**
 * One promise, followed to its result.
 *
 * @param about the agreement or partnership it was made in
 * @param promise what was promised, in the office's words
 * @param due by when
 * @param responsible the body that has to keep it
 * @param state how it stands, as far as the register knows
 * @param results the activities that came of it
 */
public record Commitment(
        Id id,
        Id about,
        Text promise,
        Optional<Edtf> due,
        Optional<Id> responsible,
        CommitmentState state,
        List<Id> results,
        List<Id> sources) {

    public Commitment {
        results = List.copyOf(results);
        sources = List.copyOf(sources);
    }
}
