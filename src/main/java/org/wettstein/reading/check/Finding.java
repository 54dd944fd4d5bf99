package org.wettstein.reading.check;

import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.reading.ties.Quoted;

/** What a check says about one passage of a published page. */
public sealed interface Finding {

    Severity severity();

    /** The page's own words. */
    Quoted quote();

    /** What the register says instead; empty where it says nothing, or where it is not about the register. */
    Optional<Fact> fact();

    /** Both cannot hold. */
    record Contradicts(Quoted quote, Edtf said, Fact.Recorded recorded, Severity severity) implements Finding {
        @Override
        public Optional<Fact> fact() {
            return Optional.of(recorded);
        }
    }

    /** It was so once, and on the day of the check no longer is. */
    record OutOfDate(Quoted quote, Fact.Stands stands, Severity severity) implements Finding {
        @Override
        public Optional<Fact> fact() {
            return Optional.of(stands);
        }
    }

    /** The page says less than the register knows. */
    record LessPrecise(Quoted quote, Edtf said, Fact.Recorded recorded) implements Finding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public Optional<Fact> fact() {
            return Optional.of(recorded);
        }
    }
}
