package org.wettstein.reading.check;

import java.util.List;
import org.wettstein.journal.Id;
import org.wettstein.register.standing.Standing;
import org.wettstein.source.PropertyPath;
import org.wettstein.source.Source;
import org.wettstein.source.Value;

/** What the public register says where a page was found to say something else. */
public sealed interface Fact {

    Id record();

    /** What it rests on, the official source first. */
    List<Source> sources();

    /** What a record says of one property. */
    record Recorded(Id record, PropertyPath property, Value value, List<Source> sources) implements Fact {
        public Recorded {
            sources = List.copyOf(sources);
        }
    }

    /** How a tie or an agreement stands on the day of the check. */
    record Stands(Id record, Standing standing, List<Source> sources) implements Fact {
        public Stands {
            sources = List.copyOf(sources);
        }
    }
}
