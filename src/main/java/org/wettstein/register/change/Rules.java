package org.wettstein.register.change;

import java.util.List;

/** All rules, in the order in which a refusal names them. */
final class Rules {
    private static final List<Rule> ALL = List.of(
            new EachRecordOnce(),
            new OneHolder(),
            new IdsAreNeverReused(),
            new InternalRecordsAreBornOpaque(),
            new NotesStayInternal(),
            new EvidenceIsNoMorePublicThanItsRecord(),
            new ReferencesExist(),
            new NothingReferencedIsRetired(),
            new ListsNameNothingTwice(),
            new NothingHangsBelowItself(),
            new TermEndsAfterItBegins(),
            new RenewalFollowsItsSigning(),
            new SignatoriesArePartiesOfTheText(),
            new PropertiesExist(),
            new OneOfficialAssertion(),
            new RulingsNameWhatIsOfficial(),
            new OfficialAssertionsStandInTheRecord());

    private Rules() {}

    static List<Rejection> judge(Attempt attempt) {
        return ALL.stream().flatMap(rule -> rule.judge(attempt)).toList();
    }
}
