package org.wettstein.register.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wettstein.testing.Records.record;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Id;
import org.wettstein.journal.Visibility;
import org.wettstein.register.Audience;
import org.wettstein.register.Register;
import org.wettstein.source.DateValue;
import org.wettstein.source.PropertyPath;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Seldwyla;

class ContradictionsTest {
    private static final Id FRAMEWORK = Id.parse("agreement/framework");
    private final Register register = Seldwyla.register();

    @Test
    void showsWhereSourcesDisagreeAlthoughSomebodyHasRuled() {
        var contradiction = Contradictions.list(register).getFirst();

        assertThat(Contradictions.list(register)).hasSize(1);
        assertThat(contradiction.id()).isEqualTo("agreement.framework.signing.date");
        assertThat(contradiction.record()).isEqualTo(FRAMEWORK);
        assertThat(contradiction.property()).hasToString("signing.date");
        assertThat(contradiction.assertions())
                .extracting(assertion -> assertion.id().name())
                .containsExactly("signed-chronicle", "signed-gazette");
        assertThat(contradiction.ruling()).get().extracting("date").isEqualTo(LocalDate.of(1890, 1, 2));
        assertThat(Contradictions.find(register, contradiction.id())).contains(contradiction);
        assertThat(Contradictions.find(register, "agreement.framework.signing.place"))
                .isEmpty();
        assertThat(Contradictions.list(register, Id.parse("agreement/renewal"))).isEmpty();
    }

    @Test
    void showsARejectedAssertionStillAsPartOfIt() {
        var rejected = with(assertion("signed-gazette", "1856-05-04", "rejected"));
        assertThat(Contradictions.list(rejected)).hasSize(1);
    }

    @Test
    void showsBesideItWhatAgreesAndRefines() {
        var more = with(assertion("signed-year", "1856", "open"), assertion("signed-again", "1856-05-03", "open"));

        assertThat(Evidence.find(more, FRAMEWORK, new PropertyPath("signing.date"))
                        .orElseThrow()
                        .weighed())
                .extracting(weighed -> weighed.assertion().id().name() + " "
                        + weighed.comparison().orElseThrow())
                .containsExactly(
                        "signed-chronicle AGREES",
                        "signed-gazette CONTRADICTS",
                        "signed-again AGREES",
                        "signed-year COVERS");
    }

    @Test
    void isNoContradictionWhereOneSourceOnlySaysLess() {
        var agreeing = with(assertion("signed-gazette", "1856", "alternative"));

        assertThat(Contradictions.list(agreeing)).isEmpty();
        assertThat(Evidence.list(agreeing, FRAMEWORK)).singleElement().satisfies(evidence -> {
            assertThat(evidence.contradictory()).isFalse();
            assertThat(evidence.recorded()).get().isInstanceOf(DateValue.class);
            assertThat(evidence.official()).isPresent();
            assertThat(evidence.weighed().getFirst().source()).isPresent();
        });
    }

    @Test
    void weighsAgainstTheRecordWhereNothingIsOfficial() {
        var open = with(assertion("signed-chronicle", "1856-05-03", "open"));

        assertThat(Evidence.list(open, FRAMEWORK).getFirst().weighed())
                .extracting(WeighedAssertion::comparison)
                .containsExactly(Optional.of(Comparison.CONTRADICTS), Optional.of(Comparison.AGREES));
    }

    @Test
    void tellsThePublicNothingOfInternalEvidence() {
        var secret =
                Registers.with(register, new Visibility.Internal(), assertion("signed-gazette", "1856-05-04", "open"));

        assertThat(Contradictions.list(secret)).hasSize(1);
        assertThat(Contradictions.list(secret.as(new Audience.Everybody(LocalDate.of(2026, 11, 23)))))
                .isEmpty();
    }

    @Test
    void tellsThePublicNothingOfEvidenceThatNamesAnInternalRecord() {
        var place = record("place/x-abcdefghijklmnop", "{'name':{'de':'Schwabing'},'level':'city'}");
        var naming = Registers.with(
                Registers.with(register, new Visibility.Internal(), place),
                new Visibility.Public(),
                record("assertion/placed", """
                        {'source':'source/gazette','record':'agreement/framework','property':'signing.place',
                         'claim':'is','value':{'type':'reference','reference':'place/x-abcdefghijklmnop'},
                         'state':'open'}"""));

        assertThat(Evidence.list(naming, FRAMEWORK)).hasSize(2);
        assertThat(Evidence.list(naming.as(new Audience.Everybody(LocalDate.of(2026, 11, 23))), FRAMEWORK))
                .hasSize(1);
    }

    @Test
    void letsTheOfficeSeeEvidenceWhoseSourceIsWithheld() {
        var withheld = Registers.withholding(register, Id.parse("source/gazette"));

        assertThat(Contradictions.list(withheld)).hasSize(1);
        assertThat(Contradictions.list(withheld.as(new Audience.Everybody(LocalDate.of(2026, 11, 23)))))
                .isEmpty();
    }

    private Register with(Record... records) {
        return Registers.with(register, new Visibility.Public(), records);
    }

    private static Record assertion(String name, String date, String state) {
        return record("assertion/" + name, """
                {'source':'source/gazette','record':'agreement/framework','property':'signing.date','claim':'is',
                 'value':{'type':'date','date':'%s'},'state':'%s'}""".formatted(date, state));
    }
}
