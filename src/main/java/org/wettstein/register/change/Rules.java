package org.wettstein.register.change;

import java.util.List;

/** All rules, in the order in which a refusal names them. */
final class Rules {
    private static final List<Rule> ALL = List.of(
            new EachRecordOnce(),
            new KindOfRecordMatchesItsId(),
            new OneHolder(),
            new IdsAreNeverReused(),
            new InternalRecordsAreBornOpaque(),
            new NotesStayInternal(),
            new ReferencesExist(),
            new NothingReferencedIsRetired(),
            new NothingHangsBelowItself(),
            new TermEndsAfterItBegins(),
            new RenewalFollowsItsSigning(),
            new SignatoriesArePartiesOfTheText(),
            new OneOfficialAssertion());

    private Rules() {}

    static List<Rejection> judge(Attempt attempt) {
        return ALL.stream().flatMap(rule -> rule.judge(attempt)).toList();
    }
}
