package org.wettstein.reading.check;

import java.util.List;
import org.wettstein.reading.Reading;
import org.wettstein.reading.Remark;

/**
 * A page that was held against the register.
 *
 * @param file what the page was read from
 * @param findings in the order in which the page has what they are about
 * @param remarks what the reader should know of the page itself
 * @param unchecked whether there was nothing to check: an empty page, or one of another city
 */
public record Checked(String file, Reading reading, List<Finding> findings, List<Remark> remarks, boolean unchecked) {

    public Checked {
        findings = List.copyOf(findings);
        remarks = List.copyOf(remarks);
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    static long count(List<Checked> pages, Severity severity) {
        return pages.stream().mapToLong(page -> page.count(severity)).sum();
    }

    /** Whether nobody has to do anything about it. */
    public boolean right() {
        return !unchecked && count(Severity.ERROR) + count(Severity.WARNING) == 0;
    }
}
