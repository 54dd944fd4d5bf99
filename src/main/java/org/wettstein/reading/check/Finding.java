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
    default Optional<Fact> fact() {
        return switch (this) {
            case Contradicts finding -> Optional.of(finding.recorded());
            case OutOfDate finding -> Optional.of(finding.stands());
            case LessPrecise finding -> Optional.of(finding.recorded());
            case PartialName finding -> Optional.of(finding.recorded());
            case Missing finding -> Optional.of(finding.stands());
            case NotInTheRegister _, WrongLanguage _ -> Optional.empty();
        };
    }

    /** Both cannot hold. */
    record Contradicts(Quoted quote, Edtf said, Fact.Recorded recorded, Severity severity) implements Finding {}

    /** It was so once, and on the day of the check no longer is. */
    record OutOfDate(Quoted quote, Fact.Stands stands, Severity severity) implements Finding {}

    /** The page says less than the register knows. */
    record LessPrecise(Quoted quote, Edtf said, Fact.Recorded recorded) implements Finding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }
    }

    /** The page has a part of the partner's name only. */
    record PartialName(Quoted quote, Fact.Recorded recorded) implements Finding {
        @Override
        public Severity severity() {
            return Severity.NOTE;
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
    }

    /**
     * A partner that the register does not have, or a text that was signed with one whom it has.
     *
     * @param signed empty if it is the partner that is not there
     */
    record NotInTheRegister(Quoted quote, Text partner, Optional<Edtf> signed, Severity severity) implements Finding {}

    /**
     * A passage in another language than its page, with nothing that marks it.
     *
     * @param expected tag of the page's language
     * @param whole whether it is the whole page that is in another language than its markup says
     */
    record WrongLanguage(Quoted quote, String expected, boolean whole, Severity severity) implements Finding {}
}
