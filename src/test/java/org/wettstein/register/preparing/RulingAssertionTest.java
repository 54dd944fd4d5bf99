package org.wettstein.register.preparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wettstein.testing.Records.record;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wettstein.agreement.Agreement;
import org.wettstein.agreement.Signing;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Id;
import org.wettstein.journal.Visibility;
import org.wettstein.language.Text;
import org.wettstein.partnership.Partnership;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.change.JudgedChanges;
import org.wettstein.register.change.Step;
import org.wettstein.source.AssertionState;
import org.wettstein.source.Ruling;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Seldwyla;

class RulingAssertionTest {
    private static final LocalDate DAY = LocalDate.of(1900, 1, 2);
    private static final Text REASON = Text.of("de", "Der Anzeiger erschien am selben Tag.");
    private static final Id RULING = Id.parse("ruling/agreement-framework-signing-date");

    private Register register = Seldwyla.register();

    @Test
    void setsRecordAssertionsAndRulingInOneEntry() {
        var after = ruled("assertion/signed-gazette");

        assertThat(after.version()).isEqualTo(register.version() + 1);
        assertThat(signed(after)).isEqualTo("1856-05-04");
        assertThat(state(after, "signed-gazette")).isEqualTo(AssertionState.OFFICIAL);
        assertThat(state(after, "signed-chronicle")).isEqualTo(AssertionState.ALTERNATIVE);
        assertThat(after.get(Kind.RULING, RULING))
                .isEqualTo(new Ruling(
                        RULING,
                        Id.parse("agreement/framework"),
                        after.list(Kind.ASSERTION).getFirst().property(),
                        Id.parse("assertion/signed-gazette"),
                        REASON,
                        Optional.empty(),
                        DAY));
    }

    @Test
    void rejectsRivalsWhereSomebodyAsksForIt() {
        var act = new RulingAssertion(
                Id.parse("assertion/signed-gazette"),
                REASON,
                Optional.of(Id.parse("body/council")),
                DAY,
                AssertionState.REJECTED);

        var after = after(act);
        assertThat(state(after, "signed-chronicle")).isEqualTo(AssertionState.REJECTED);
        assertThat(after.get(Kind.RULING, RULING).by()).contains(Id.parse("body/council"));
        assertThatThrownBy(() -> new RulingAssertion(
                        Id.parse("assertion/x"), REASON, Optional.empty(), DAY, AssertionState.OPEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesWhatIsOpenAndAgreesAlone() {
        register = with(
                new Visibility.Public(),
                assertion("signed-year", "1856", "open"),
                assertion("signed-may", "1856-05", "rejected"));

        var after = ruled("assertion/signed-gazette");
        assertThat(state(after, "signed-year")).isEqualTo(AssertionState.OPEN);
        assertThat(state(after, "signed-may")).isEqualTo(AssertionState.ALTERNATIVE);
    }

    @Test
    void changesNoMoreThanItMust() {
        assertThat(prepared("assertion/signed-chronicle").change().steps())
                .extracting(Step::id)
                .containsExactly(RULING);
    }

    @Test
    void rulesOnWhatNobodyRuledOnBeforeUnderAReadableId() {
        register = with(
                new Visibility.Public(),
                evidence("renewed", "agreement/renewal", "signing.date", "{'type':'date','date':'1874-09-01'}"));

        var after = ruled("assertion/renewed");
        assertThat(after.find(Kind.RULING, Id.parse("ruling/agreement-renewal-signing-date")))
                .isPresent();
        assertThat(after.get(Kind.AGREEMENT, Id.parse("agreement/renewal"))
                        .signing()
                        .flatMap(Signing::date))
                .hasToString("Optional[1874-09-01]");
    }

    @Test
    void givesNoIdTwice() {
        register = with(
                new Visibility.Public(),
                evidence("renewed", "agreement/renewal", "businessNumber", "{'type':'text','text':'7'}"));
        register = Registers.with(
                register, new Visibility.Public(), record("ruling/agreement-renewal-business-number", """
                {'record':'agreement/framework','property':'signing.date','official':'assertion/signed-chronicle',
                 'reason':{'de':'darum'},'date':'1890-01-02'}"""));

        assertThat(prepared("assertion/renewed").change().steps().getLast().id())
                .hasToString("ruling/agreement-renewal-business-number-2");
    }

    @Test
    void keepsTheRulingOnInternalEvidenceInside() {
        register = with(new Visibility.Internal(), assertion("x-abcdefghijklmnop", "1856-05-05", "open"));
        register = Registers.retiring(register, RULING);

        var steps = prepared("assertion/x-abcdefghijklmnop").change().steps();
        assertThat(steps.getLast()).isInstanceOfSatisfying(Step.Setting.class, setting -> {
            assertThat(setting.id().opaque()).isTrue();
            assertThat(setting.visibility()).isEqualTo(new Visibility.Internal());
        });
        assertThat(signed(after(act("assertion/x-abcdefghijklmnop")))).isEqualTo("1856-05-05");
    }

    @Test
    void addsToASetWhatASourceIncludes() {
        register = with(new Visibility.Public(), record("assertion/sports", """
                {'source':'source/gazette','record':'partnership/goldach','property':'themes','claim':'includes',
                 'value':{'type':'set','members':['theme/sport']},'state':'open'}"""));

        assertThat(ruled("assertion/sports").get(Kind.PARTNERSHIP, Id.parse("partnership/goldach")))
                .extracting(Partnership::themes)
                .asString()
                .isEqualTo("[theme/culture, theme/sport]");
    }

    @Test
    void tellsWhatCannotBeRuled() {
        register = with(
                new Visibility.Public(),
                evidence("ended", "agreement/renewal", "term.end", "{'type':'date','date':'1880'}"),
                record("assertion/signers", """
                        {'source':'source/gazette','record':'agreement/renewal','property':'signing.signatures.signatory',
                         'claim':'exactly','value':{'type':'set','members':['tenure/kabys-mayor']},'state':'open'}"""),
                evidence("nothing", "agreement/atlantis", "term.end", "{'type':'date','date':'1880'}"));

        refused("assertion/unheard-of", "assertion/unheard-of no-such-assertion");
        refused("assertion/ended", "agreement/renewal unlimited-with-end");
        refused("assertion/signers", "agreement/renewal property-in-list");
        refused("assertion/nothing", "assertion/nothing reference-to-nothing");
    }

    private void refused(String assertion, String expected) {
        var refused = (Preparation.Refused) act(assertion).prepare(register, SOMEBODY, new Random(2));
        var rejection = refused.rejections().getFirst();
        assertThat(rejection.record().orElseThrow() + " " + rejection.key()).isEqualTo(expected);
        assertThat(Sentences.say(rejection, Locale.GERMAN)).doesNotContainPattern("\\{[a-z]+}");
    }

    private static final Actor SOMEBODY = Actor.random(new Random(1));

    private Register ruled(String assertion) {
        return after(act(assertion));
    }

    private Register after(RulingAssertion act) {
        var prepared = (Preparation.Prepared) act.prepare(register, SOMEBODY, new Random(2));
        return JudgedChanges.after(prepared.change(), register);
    }

    private Preparation.Prepared prepared(String assertion) {
        return (Preparation.Prepared) act(assertion).prepare(register, SOMEBODY, new Random(2));
    }

    private static RulingAssertion act(String assertion) {
        return RulingAssertion.of(Id.parse(assertion), REASON, DAY);
    }

    private Register with(Visibility visibility, Record... records) {
        return Registers.with(register, visibility, records);
    }

    private static Record assertion(String name, String date, String state) {
        return evidence(name, "agreement/framework", "signing.date", "{'type':'date','date':'" + date + "'}", state);
    }

    private static Record evidence(String name, String record, String property, String value) {
        return evidence(name, record, property, value, "open");
    }

    private static Record evidence(String name, String record, String property, String value, String state) {
        return record("assertion/" + name, """
                {'source':'source/gazette','record':'%s','property':'%s','claim':'is','value':%s,'state':'%s'}""".formatted(record, property, value, state));
    }

    private static String signed(Register register) {
        Agreement framework = register.get(Kind.AGREEMENT, Id.parse("agreement/framework"));
        return framework.signing().flatMap(Signing::date).orElseThrow().text();
    }

    private static AssertionState state(Register register, String name) {
        return register.get(Kind.ASSERTION, new Id("assertion", name)).state();
    }
}
