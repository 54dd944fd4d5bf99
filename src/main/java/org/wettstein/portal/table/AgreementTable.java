package org.wettstein.portal.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Signing;
import org.wettstein.edtf.Edtf;
import org.wettstein.portal.frame.Section;
import org.wettstein.portal.frame.Visit;
import org.wettstein.portal.matter.Badge;
import org.wettstein.portal.matter.Dates;
import org.wettstein.portal.matter.Matters;
import org.wettstein.portal.matter.When;
import org.wettstein.portal.table.TablePage.Entry;
import org.wettstein.register.Kind;
import org.wettstein.register.standing.Standings;

/** The signed texts, the newest first. */
public final class AgreementTable {
    private AgreementTable() {}

    public static TablePage of(Visit visit) {
        var names = new Names(visit);
        var rows = visit.register().list(Kind.AGREEMENT).stream()
                .filter(agreement -> Matters.isThere(visit, agreement))
                .sorted(Comparator.comparing(AgreementTable::signed, Dates.NEWEST_FIRST))
                .map(agreement -> List.of(
                        Entry.of(visit.name(agreement.id())),
                        Entry.of(visit.wording().label(agreement.type())),
                        Entry.of(names.row(agreement.partnership().stream())),
                        Entry.of(When.of(signed(agreement), visit)),
                        Entry.of(Badge.of(Standings.find(visit.register(), agreement, visit.day()), visit))))
                .toList();
        return TablePage.of(
                visit, Section.AGREEMENTS, List.of("title", "type", "partnership", "signed", "standing"), rows);
    }

    private static Optional<Edtf> signed(Agreement agreement) {
        return agreement.signing().flatMap(Signing::date);
    }
}
