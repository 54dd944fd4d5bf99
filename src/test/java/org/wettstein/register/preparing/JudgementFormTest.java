package org.wettstein.register.preparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wettstein.testing.Records.json;
import static org.wettstein.testing.Records.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Visibility;
import org.wettstein.register.Register;
import org.wettstein.register.State;
import org.wettstein.register.change.Change;
import org.wettstein.register.change.Judgement;
import org.wettstein.register.change.Rejection;
import org.wettstein.register.change.Step;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Seldwyla;

class JudgementFormTest {
    private static final Id SPORT = Id.parse("theme/sport");
    private final Register register = Seldwyla.register();
    private final Change change = Change.of(
            Actor.random(new Random(1)),
            "why",
            List.of(
                    setting("theme/art", "{'label':{'de':'Kunst'}}"),
                    setting("theme/sport", "{'label':{'de':'Sport'},'broader':'theme/nothing'}")));

    @Test
    void tellsTheVersionAndTheIdsOfWhatWasAccepted() {
        assertThat(form(Locale.ENGLISH).json(new Judgement.Accepted(17)))
                .isEqualTo(json("{'outcome':'accepted','version':17,'records':['theme/art','theme/sport']}"));
    }

    @Test
    void tellsWhatAnUndoingKept() {
        assertThat(form(Locale.ENGLISH).json(new Judgement.Accepted(17), List.of(SPORT)))
                .isEqualTo(json("""
                        {'outcome':'accepted','version':17,'records':['theme/art','theme/sport'],'kept':['theme/sport']}"""));
    }

    @Test
    void tellsWhyItWasRejectedInTheLanguageAskedFor() {
        var rejected = new Judgement.Rejected(
                List.of(new Rejection(SPORT, "broader", "reference-to-nothing", Map.of("given", "theme/nothing"))));

        assertThat(form(Locale.ENGLISH).json(rejected)).isEqualTo(json("""
                {'outcome':'rejected','rejections':[{'code':'reference-to-nothing','field':'broader','record':'theme/sport',
                 'step':2,'text':'Step 2, theme/sport, broader: There is no theme/nothing in the register. Set it before this or in the same change.'}]}"""));
        assertThat(form(Locale.GERMAN).json(rejected).canonical())
                .contains("Schritt 2, theme/sport, broader: Im Register gibt es kein theme/nothing.");
    }

    @Test
    void showsBothStatesWhereSomebodyElseCameFirst() {
        var first = ((State.Told) register.state(SPORT).orElseThrow()).item();
        var later =
                Registers.with(register, new Visibility.Public(), record("theme/sport", "{'label':{'de':'Turnen'}}"));
        var overtaken = new Judgement.Overtaken(
                List.of(new Judgement.Overtaking(SPORT, Optional.of(Hash.of("unknown")), Optional.of(first))));

        assertThat(new JudgementForm(change, later, Locale.ENGLISH).json(overtaken))
                .isEqualTo(json("""
                {'outcome':'overtaken','overtaken':[{'record':'theme/sport',
                 'text':'theme/sport: somebody changed the record after your change was made. Look at both states and make the change anew.',
                 'madeFrom':{'item':'%s'},
                 'found':{'item':'%s','version':1,'visibility':'public','body':{'label':{'de':'Sport'}}}}]}""".formatted(Hash.of("unknown"), first)));
    }

    @Test
    void tellsWhatIsThereAlreadyFromWhatIsGone() {
        var item = register.state(SPORT).orElseThrow().item();

        assertThat(overtaken(Optional.empty(), Optional.of(item))).contains("is in the register already");
        assertThat(overtaken(Optional.of(item), Optional.empty())).contains("not in the register any more");
    }

    private String overtaken(Optional<Hash> madeFrom, Optional<Hash> found) {
        return form(Locale.ENGLISH)
                .json(new Judgement.Overtaken(List.of(new Judgement.Overtaking(SPORT, madeFrom, found))))
                .canonical();
    }

    @Test
    void saysWhyADateIsNone() {
        var rejection = new Rejection(SPORT, "date", "expects-edtf", Map.of("given", "2009-13"));

        assertThat(Sentences.say(rejection, Locale.ENGLISH))
                .startsWith("theme/sport, date: “2009-13” is no date: At character 6: a month")
                .endsWith("Accepted is EDTF (ISO 8601-2), for example 2009, 2009-10, 2009-10-26 or 2021/2024.");
    }

    @Test
    void repeatsNoWholeFile() {
        var rejection = new Rejection(SPORT, "label", "expects-text", Map.of("given", "x".repeat(100_000)));

        assertThat(Sentences.say(rejection, Locale.GERMAN)).hasSizeLessThan(400).contains("x…»");
    }

    private JudgementForm form(Locale language) {
        return new JudgementForm(change, register, language);
    }

    private static Step setting(String id, String body) {
        return new Step.Setting(Id.parse(id), new Visibility.Public(), record(id, body), Optional.empty());
    }
}
