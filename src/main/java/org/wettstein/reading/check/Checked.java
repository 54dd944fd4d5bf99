package org.wettstein.reading.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wettstein.reading.Reading;
import org.wettstein.reading.Remark;

/**
 * A page that was held against the register.
 *
 * @param file what the page was read from
 * @param findings in the order in which the page has what they are about
 * @param remarks what the reader should know of the page itself
 */
public record Checked(String file, Reading reading, List<Finding> findings, List<Remark> remarks) {

    public Checked {
        findings = List.copyOf(findings);
        remarks = List.copyOf(remarks);
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    public Optional<Severity> worst() {
        return findings.stream().map(Finding::severity).max(Comparator.naturalOrder());
    }
}
