package org.wettstein.register.evidence;

import java.util.Comparator;
import java.util.Set;
import org.wettstein.journal.Id;

/** Sets by their members: two whole sets contradict each other unless they are equal, two parts of a set never do. */
record ComparingSets(ComparingRecords records, Set<Id> one, Set<Id> other) {

    Comparison compare(boolean oneIsWhole, boolean otherIsWhole) {
        boolean covered = one.stream().allMatch(member -> in(other, member));
        boolean covering = other.stream().allMatch(member -> in(one, member));
        if (oneIsWhole && otherIsWhole) {
            return covered && covering ? members() : Comparison.CONTRADICTS;
        }
        if (oneIsWhole) {
            return covering ? Comparison.REFINES : Comparison.CONTRADICTS;
        }
        if (otherIsWhole) {
            return covered ? Comparison.COVERS : Comparison.CONTRADICTS;
        }
        return covered && covering
                ? members()
                : Comparison.ofRanges(covering, covered, true).reversed();
    }

    private boolean in(Set<Id> members, Id sought) {
        return members.contains(sought)
                || members.stream().anyMatch(member -> records.compare(member, sought) != Comparison.CONTRADICTS);
    }

    /** Of sets with the same members, which of them names the places more closely. */
    private Comparison members() {
        return one.stream().map(this::best).reduce(Comparison.AGREES, Comparison::and);
    }

    private Comparison best(Id member) {
        return other.stream()
                .map(candidate -> records.compare(member, candidate))
                .min(Comparator.naturalOrder())
                .orElse(Comparison.AGREES);
    }
}
