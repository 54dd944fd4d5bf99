package org.wettstein.opendata.lists;

import java.util.List;
import java.util.Optional;
import org.wettstein.register.Kind;

/** All lists of the open data that are about the register alone. */
public final class OpenLists {
    private static final List<OpenList> ALL = List.of(
            new PartnershipList(),
            new AgreementList(),
            new RecordList<>("activities", Kind.ACTIVITY),
            new RecordList<>("places", Kind.PLACE),
            new RecordList<>("bodies", Kind.BODY),
            new RecordList<>("persons", Kind.PERSON),
            new RecordList<>("offices", Kind.OFFICE),
            new RecordList<>("tenures", Kind.TENURE),
            new RecordList<>("themes", Kind.THEME),
            new RecordList<>("decisions", Kind.DECISION),
            new RecordList<>("commitments", Kind.COMMITMENT),
            new RecordList<>("amounts", Kind.AMOUNT),
            new RecordList<>("parliamentary-items", Kind.PARLIAMENTARY_ITEM),
            new RecordList<>("sources", Kind.SOURCE),
            new RecordList<>("assertions", Kind.ASSERTION),
            new RecordList<>("rulings", Kind.RULING),
            new ContradictionList());

    private OpenLists() {}

    public static List<OpenList> all() {
        return ALL;
    }

    public static Optional<OpenList> find(String word) {
        return ALL.stream().filter(list -> list.word().equals(word)).findFirst();
    }
}
