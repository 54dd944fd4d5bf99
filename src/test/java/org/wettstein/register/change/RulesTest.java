package org.wettstein.register.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wettstein.testing.Records.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Id;
import org.wettstein.journal.Visibility;
import org.wettstein.register.Register;
import org.wettstein.register.preparing.Sentences;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Seldwyla;

/** Every rule once kept and once broken, in one world. */
class RulesTest {
    private static final Actor SOMEBODY = Actor.random(new Random(1));
    private static final String GIFT = """
            {'type':'gift','title':{'de':'Glocke'},'gift':{'object':{'de':'Glocke'},'giver':'place/goldach',
             'receiver':'place/seldwyla','inReturnFor':'activity/%s'}}""";
    private static final String OFFICE_NOTE = "{'about':'partnership/goldach','words':'Nachfragen'}";

    private Register register = Seldwyla.register();

    @Test
    void acceptsTheWorldAsItIs() {
        var world = Seldwyla.records().stream()
                .map(record -> setting(Registers.id(record), new Visibility.Public(), record))
                .toList();
        var beginning = new Change(SOMEBODY, "begin", world, Optional.empty(), Optional.empty());

        assertThat(Rules.judge(Attempt.of(beginning, Register.empty()))).isEmpty();
    }

    @Test
    void touchesEachRecordOnceAndAtLeastOne() {
        refused().containsExactly("empty-change");
        refused(set("theme/art", "{'label':{'de':'Kunst'}}"), set("theme/art", "{'label':{'de':'Kunst'}}"))
                .containsExactly("theme/art record-twice");
    }

    @Test
    void keepsOneHolder() {
        refused(retire("holder/seldwyla")).containsExactly("no-holder");
        refused(set("holder/goldach", """
                {'name':{'de':'Goldach'},'place':'place/goldach','timeZone':'Europe/Zurich','languages':['de'],
                 'corrections':{'post':'Goldach'}}""")).containsExactly("holder/goldach second-holder");
    }

    @Test
    void neverUsesAnIdAgain() {
        register = Registers.retiring(register, Id.parse("theme/sport"));
        refused(set("theme/sport", "{'label':{'de':'Sport'}}")).containsExactly("theme/sport id-reused");

        var undoing = new Change(
                SOMEBODY,
                "undo",
                List.of(set("theme/sport", "{'label':{'de':'Sport'}}")),
                Optional.empty(),
                Optional.of(3L));
        assertThat(Rules.judge(Attempt.of(undoing, register))).isEmpty();
    }

    @Test
    void givesInternalRecordsIdsThatSayNothing() {
        var secret = "{'name':{'de':'Schwabing'},'level':'city'}";
        refused(set("place/schwabing", new Visibility.Internal(), secret))
                .containsExactly("place/schwabing internal-id-readable");
        refused(set("place/schwabing", Visibility.parse("public from 2030-01-01"), secret))
                .containsExactly("place/schwabing internal-id-readable");
        accepted(set("place/x-abcdefghijklmnop", new Visibility.Internal(), secret));
        accepted(set("theme/sport", new Visibility.Internal(), "{'label':{'de':'Sport'}}"));
    }

    @Test
    void keepsNotesInside() {
        refused(set("note/x-abcdefghijklmnop", OFFICE_NOTE))
                .containsExactly("note/x-abcdefghijklmnop visibility note-not-internal");
        accepted(set("note/x-abcdefghijklmnop", new Visibility.Internal(), OFFICE_NOTE));
    }

    @Test
    void keepsEvidenceAsInternalAsWhatItSpeaksOf() {
        refused(set("agreement/framework", new Visibility.Internal(), agreement("'signing':{'date':'1856-05-03'}")))
                .containsExactly(
                        "assertion/signed-chronicle visibility evidence-more-public",
                        "assertion/signed-gazette visibility evidence-more-public",
                        "ruling/agreement-framework-signing-date visibility evidence-more-public");
        refused(set(
                        "source/gazette",
                        new Visibility.Internal(),
                        "{'type':'article','title':{'de':'A'},'publisher':'A'}"))
                .containsExactly("assertion/signed-gazette visibility evidence-more-public");
        accepted(set("assertion/signed-gazette", new Visibility.Internal(), assertion("1856-05-04", "alternative")));
    }

    @Test
    void namesOnlyWhatIsThereAndCanStandThere() {
        refused(set("body/choir", "{'name':{'de':'Chor'},'type':'club','place':'place/nowhere'}"))
                .containsExactly("body/choir place reference-to-nothing");
        refused(set("body/choir", "{'name':{'de':'Chor'},'type':'club','place':'theme/sport'}"))
                .containsExactly("body/choir place reference-of-wrong-kind");
        accepted(
                set("body/choir", "{'name':{'de':'Chor'},'type':'club','place':'place/hamlet'}"),
                set("place/hamlet", "{'name':{'de':'Weiler'},'level':'city'}"));
        register = Registers.withholding(register, Id.parse("place/ruechenstein"));
        accepted(set("body/choir", "{'name':{'de':'Chor'},'type':'club','place':'place/ruechenstein'}"));
    }

    @Test
    void namesOnlyPartnershipsInTheHoldersOrder() {
        refused(set("holder/seldwyla", """
                {'name':{'de':'Seldwyla'},'place':'place/seldwyla','timeZone':'Europe/Zurich','languages':['de'],
                 'partners':['partnership/goldach','partnership/atlantis','place/goldach'],
                 'corrections':{'post':'Rathaus'}}"""))
                .containsExactly(
                        "holder/seldwyla partners reference-to-nothing",
                        "holder/seldwyla partners reference-of-wrong-kind");
    }

    @Test
    void retiresNothingThatIsNamedOrNotThere() {
        refused(retire("place/ruechenstein")).containsExactly("place/ruechenstein still-referenced");
        accepted(retire("place/ruechenstein"), retire("place/goldach-ruechenstein"));
        refused(retire("place/nowhere")).containsExactly("place/nowhere retires-nothing");
        register = Registers.retiring(register, Id.parse("theme/sport"));
        refused(retire("theme/sport")).containsExactly("theme/sport retires-nothing");
    }

    @Test
    void namesNothingTwiceInOneList() {
        refused(set("partnership/goldach", """
                {'name':{'de':'Goldach'},'parties':['place/seldwyla','place/goldach','place/goldach'],
                 'namings':[{'kind':'friendship','word':{'de':'Freundschaft'}}]}""")).containsExactly("partnership/goldach parties named-twice");
    }

    @Test
    void hangsNothingBelowItself() {
        refused(set("theme/culture", "{'label':{'de':'Kultur'},'broader':'theme/music'}"))
                .containsExactly("theme/culture broader below-itself");
        refused(set("place/goldach", """
                {'name':{'de':'Goldach'},'level':'compound','parts':['place/goldach-ruechenstein','place/au']}""")).contains("place/goldach parts below-itself");
        refused(set("place/goldach", "{'name':{'de':'Goldach'},'level':'city','within':'place/au'}"))
                .containsExactly("place/goldach within below-itself");
        refused(
                        set("body/council", "{'name':{'de':'Rat'},'type':'parliament','partOf':'body/board'}"),
                        set("body/board", "{'name':{'de':'Büro'},'type':'board','partOf':'body/council'}"))
                .containsExactly("body/council partOf below-itself", "body/board partOf below-itself");
        refused(
                        set(
                                "agreement/framework",
                                agreement("'signing':{'date':'1856-05-03'},'under':'agreement/renewal'")),
                        set("agreement/renewal", agreement("'under':'agreement/framework'")))
                .containsExactly("agreement/framework under below-itself", "agreement/renewal under below-itself");
        refused(set("agreement/framework", agreement("'signing':{'date':'1856-05-03'},'renews':'agreement/renewal'")))
                .contains("agreement/framework renews below-itself");
        refused(set("decision/first", decision("decision/second")), set("decision/second", decision("decision/first")))
                .contains("decision/first follows below-itself");
        refused(set("activity/bell", GIFT.formatted("clock")), set("activity/clock", GIFT.formatted("bell")))
                .contains("activity/bell gift.inReturnFor below-itself");
        accepted(set("activity/bell", GIFT.formatted("fountain")));
    }

    @Test
    void endsNoTermBeforeItBegins() {
        refused(set("agreement/pact", agreement("'term':{'begin':'1861','end':'1860'}")))
                .containsExactly("agreement/pact term.end term-ends-before-it-begins");
        accepted(set("agreement/pact", agreement("'term':{'begin':'1860-05','end':'1860'}")));
    }

    @Test
    void letsATermEndBeforeALateSigning() {
        accepted(set("agreement/pact", agreement("'term':{'end':'1860'},'signing':{'date':'1862'}")));
    }

    @Test
    void rejectsARenewalBeforeItsSigning() {
        refused(set("agreement/pact", agreement("'renews':'agreement/framework','signing':{'date':'1856-05-02'}")))
                .containsExactly("agreement/pact signing.date renewal-before-signing");
        refused(
                        set("agreement/framework", agreement("'signing':{'date':'1875'}")),
                        open("signed-chronicle"),
                        retire("ruling/agreement-framework-signing-date"))
                .containsExactly("agreement/renewal signing.date renewal-before-signing");
        accepted(set("agreement/pact", agreement("'renews':'agreement/framework','signing':{'date':'1856'}")));
    }

    @Test
    void letsOnlyPartiesSign() {
        refused(set("agreement/pact", agreement("'signing':{'signatures':[{'party':'place/ruechenstein'}]}")))
                .containsExactly("agreement/pact signing.signatures.party signatory-no-party");
    }

    @Test
    void assertsOnlyPropertiesThatExist() {
        refused(set("assertion/odd", evidence("agreement/framework", "signing.hour", "{'type':'text','text':'zehn'}")))
                .containsExactly("assertion/odd property no-such-property");
        refused(set("assertion/odd", evidence("assertion/signed-gazette", "state", "{'type':'text','text':'open'}")))
                .containsExactly("assertion/odd property evidence-on-evidence");
        refused(set(
                        "assertion/odd",
                        evidence("agreement/framework", "signing.date", "{'type':'text','text':'gestern'}")))
                .containsExactly("assertion/odd value value-of-wrong-type");
        refused(set("assertion/odd", evidence("agreement/framework", "type", "{'type':'text','text':'treaty'}")))
                .containsExactly("assertion/odd value value-of-wrong-type");
        refused(set(
                        "assertion/odd",
                        evidence(
                                "agreement/framework",
                                "signing.place",
                                "{'type':'reference','reference':'theme/sport'}")))
                .containsExactly("assertion/odd value reference-of-wrong-kind");
        refused(set("ruling/odd", """
                {'record':'agreement/framework','property':'signing.hour','official':'assertion/signed-chronicle',
                 'reason':{'de':'darum'},'date':'1890-01-02'}""")).contains("ruling/odd property no-such-property");
        accepted(set("assertion/odd", evidence("agreement/framework", "type", "{'type':'text','text':'declaration'}")));
    }

    @Test
    void letsOneAssertionBeOfficial() {
        refused(set("assertion/signed-gazette", assertion("1856-05", "official")))
                .containsExactly("assertion/signed-gazette state second-official-assertion");
    }

    @Test
    void rulesOnlyForWhatIsOfficial() {
        refused(open("signed-chronicle"))
                .containsExactly("ruling/agreement-framework-signing-date official ruled-but-not-official");
        refused(set("ruling/other", """
                {'record':'agreement/renewal','property':'signing.date','official':'assertion/signed-chronicle',
                 'reason':{'de':'darum'},'date':'1890-01-02'}""")).containsExactly("ruling/other official ruled-on-something-else");
    }

    @Test
    void letsTheRecordSayWhatIsOfficial() {
        refused(set("agreement/framework", agreement("'signing':{'date':'1856-05-04'}")))
                .containsExactly("agreement/framework signing.date official-contradicted");
        refused(set("agreement/framework", agreement("'binding':'no'")))
                .containsExactly("agreement/framework signing.date official-not-recorded");
        refused(set(
                        "assertion/begun",
                        evidence("agreement/framework", "term.begin", "{'type':'date','date':'1857'}")
                                .replace("'open'", "'official'")))
                .containsExactly("agreement/framework term.begin official-contradicted");
        accepted(set("agreement/framework", agreement("'signing':{'date':'1856-05'}")));
    }

    private ListAssert<String> refused(Step... steps) {
        var rejections = judge(steps);
        rejections.forEach(RulesTest::saysWhy);
        return assertThat(rejections.stream().map(RulesTest::brief));
    }

    private void accepted(Step... steps) {
        assertThat(judge(steps)).isEmpty();
    }

    private List<Rejection> judge(Step... steps) {
        return Rules.judge(Attempt.of(Change.of(SOMEBODY, "why not", List.of(steps)), register));
    }

    private static String brief(Rejection rejection) {
        var parts = new ArrayList<String>();
        rejection.record().ifPresent(record -> parts.add(record.toString()));
        if (!rejection.field().isEmpty()) {
            parts.add(rejection.field());
        }
        parts.add(rejection.key());
        return String.join(" ", parts);
    }

    /** In both languages, with every argument that the sentence wants. */
    private static void saysWhy(Rejection rejection) {
        for (var language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(Sentences.say(rejection, language))
                    .contains(rejection.record().map(Id::toString).orElse(""))
                    .contains(rejection.field())
                    .doesNotContainPattern("\\{[a-z]+}");
        }
    }

    private static String agreement(String more) {
        return """
                {'title':{'de':'Vertrag'},'type':'framework','parties':['place/seldwyla','place/goldach'],
                 %s%s%s}""".formatted(
                        more.contains("'binding'") ? "" : "'binding':'yes',",
                        more.contains("'term'") ? "" : "'term':{'begin':'1856','end':'1874'},",
                        more);
    }

    private static String assertion(String date, String state) {
        return evidence("agreement/framework", "signing.date", "{'type':'date','date':'" + date + "'}")
                .replace("'open'", "'" + state + "'");
    }

    private static String evidence(String record, String property, String value) {
        return "{'source':'source/gazette','record':'%s','property':'%s','claim':'is','value':%s,'state':'open'}"
                .formatted(record, property, value);
    }

    private static Step open(String name) {
        return set("assertion/" + name, assertion("1856-05-03", "open"));
    }

    private static String decision(String follows) {
        return "{'act':'fund','about':['partnership/goldach'],'outcome':'carried','follows':'" + follows + "'}";
    }

    private static Step set(String id, String body) {
        return set(id, new Visibility.Public(), body);
    }

    private static Step set(String id, Visibility visibility, String body) {
        return setting(Id.parse(id), visibility, record(id, body));
    }

    private static Step setting(Id id, Visibility visibility, Record record) {
        return new Step.Setting(id, visibility, record, Optional.empty());
    }

    private static Step retire(String id) {
        return new Step.Retiring(Id.parse(id), Optional.empty());
    }
}
