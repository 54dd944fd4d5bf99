package org.wettstein.portal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wettstein.edtf.Edtf;
import org.wettstein.journal.Id;
import org.wettstein.portal.frame.Linked;
import org.wettstein.portal.frame.Visit;
import org.wettstein.register.evidence.Comparison;
import org.wettstein.register.evidence.Evidence;
import org.wettstein.register.evidence.PropertyEvidence;
import org.wettstein.register.evidence.WeighedAssertion;
import org.wettstein.source.AssertionState;
import org.wettstein.source.PropertyPath;

/** Collects the facts of one record in the order in which the page tells them. One thread at a time. */
public final class Facts {
    private static final Set<Comparison> SUPPORTING = Set.of(Comparison.AGREES, Comparison.REFINES, Comparison.COVERS);

    private final Visit visit;
    private final Footnotes footnotes;
    private final List<PropertyEvidence> evidence;
    private final List<Fact> facts = new ArrayList<>();

    public Facts(Visit visit, Footnotes footnotes, Id record) {
        this.visit = visit;
        this.footnotes = footnotes;
        this.evidence = Evidence.list(visit.register(), record);
    }

    /** Nothing where there are no values. */
    public Facts tell(String property, List<Linked> values) {
        if (!values.isEmpty()) {
            var path = new PropertyPath(property);
            var said =
                    evidence.stream().filter(one -> one.property().equals(path)).findFirst();
            facts.add(new Fact(
                    visit.wording().label(path),
                    values,
                    footnotes.refer(said.map(Facts::supporting).orElse(List.of())),
                    said.filter(PropertyEvidence::contradictory)
                            .map(Disagreements::anchor)
                            .orElse("")));
        }
        return this;
    }

    public Facts tell(String property, Optional<Linked> value) {
        return tell(property, value.stream().toList());
    }

    public Facts words(String property, Optional<String> words) {
        return tell(property, words.map(Linked::plain));
    }

    public Facts date(String property, Optional<Edtf> date) {
        return words(property, date.map(visit.wording()::date));
    }

    /** Those of the records that everybody may see. */
    public Facts records(String property, List<Id> records) {
        return tell(
                property, records.stream().filter(visit::shows).map(visit::name).toList());
    }

    public Facts record(String property, Optional<Id> record) {
        return records(property, record.stream().toList());
    }

    public List<Fact> list() {
        return List.copyOf(facts);
    }

    /** The sources that say the same, more precisely or less. */
    private static List<Id> supporting(PropertyEvidence said) {
        return said.weighed().stream()
                .filter(Facts::supports)
                .map(weighed -> weighed.assertion().source())
                .toList();
    }

    private static boolean supports(WeighedAssertion weighed) {
        return weighed.assertion().state() == AssertionState.OFFICIAL
                || (weighed.assertion().state() != AssertionState.REJECTED
                        && weighed.comparison().filter(SUPPORTING::contains).isPresent());
    }
}
