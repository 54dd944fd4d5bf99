package org.wettstein.reading.check;

import java.util.Optional;
import org.wettstein.edtf.Edtf;
import org.wettstein.language.Text;
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

    /** The page has a part of the partner's name only. */
    record PartialName(Quoted quote, Fact.Recorded recorded) implements Finding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public Optional<Fact> fact() {
            return Optional.of(recorded);
        }
    }

    /**
     * A tie that the page leaves out, though it lists the others.
     *
     * @param quote where it lists them
     */
    record Missing(Quoted quote, Fact.Stands stands) implements Finding {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Optional<Fact> fact() {
            return Optional.of(stands);
        }
    }

    /**
     * A partner that the register does not have, or a text that was signed with one whom it has.
     *
     * @param signed empty if it is the partner that is not there
     */
    record NotInTheRegister(Quoted quote, Text partner, Optional<Edtf> signed, Severity severity) implements Finding {
        @Override
        public Optional<Fact> fact() {
            return Optional.empty();
        }
    }

    /**
     * A passage in another language than its page, with nothing that marks it.
     *
     * @param expected tag of the page's language
     * @param whole whether it is the whole page that is in another language than its markup says
     */
    record WrongLanguage(Quoted quote, String expected, boolean whole, Severity severity) implements Finding {
        @Override
        public Optional<Fact> fact() {
            return Optional.empty();
        }
    }
}
