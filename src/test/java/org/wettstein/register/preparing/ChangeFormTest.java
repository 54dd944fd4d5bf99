package org.wettstein.register.preparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Visibility;
import org.wettstein.register.change.Change;
import org.wettstein.register.change.Step;

class ChangeFormTest {
    private static final Actor SOMEBODY = Actor.random(new Random(1));
    private static final String THEME = "{'set':'theme/art','visibility':'public','body':{'label':{'de':'Kunst'}}}";

    @Test
    void readsSettingsAndRetirements() {
        var hash = Hash.of("before");
        var change = change("""
                {'reason':'Ordnung','batch':'batch/tidy-1','steps':[
                  {'set':'theme/art','visibility':'public from 2030-01-01','madeFrom':'%s','body':{'label':{'de':'Kunst'}}},
                  {'retire':'theme/old','madeFrom':'%s'}]}""".formatted(hash, hash));

        assertThat(change.reason()).isEqualTo("Ordnung");
        assertThat(change.batch()).contains(Id.parse("batch/tidy-1"));
        assertThat(change.undoes()).isEmpty();
        assertThat(change.steps().getFirst()).isInstanceOfSatisfying(Step.Setting.class, setting -> {
            assertThat(setting.id()).hasToString("theme/art");
            assertThat(setting.visibility()).isEqualTo(Visibility.parse("public from 2030-01-01"));
            assertThat(setting.madeFrom()).contains(hash);
        });
        assertThat(change.steps().getLast()).isInstanceOfSatisfying(Step.Retiring.class, retiring -> {
            assertThat(retiring.id()).hasToString("theme/old");
            assertThat(retiring.madeFrom()).contains(hash);
        });
    }

    @Test
    void givesAnOpaqueIdToAKindAlone() {
        var change = change("""
                {'reason':'Frage','steps':[
                  {'set':'note','visibility':'internal','body':{'about':'theme/art','words':'?'}},
                  {'set':'note','visibility':'internal','body':{'about':'theme/art','words':'?'}}]}""");

        assertThat(change.steps()).extracting(step -> step.id().opaque()).containsOnly(true);
        assertThat(change.steps()).extracting(Step::id).doesNotHaveDuplicates();
    }

    @Test
    void namesEveryMisfitOfEveryStep() {
        refused("""
                {'reason':'x','steps':[
                  {'set':'agreement/pact','body':{'title':'Vertrag','type':'treaty','parties':['a'],'binding':'yes',
                    'signing':{'date':'gestern','hour':'10'}}},
                  {'set':'dragon/one','body':{}},
                  {'retire':'theme','because':'x'},
                  {'set':'theme/art','visibility':'secret','madeFrom':'abc','colour':'red','body':{'label':{'d_e':'x'}}},
                  {'set':'theme/art'},
                  {},
                  7]}""")
                .containsExactly(
                        "1 title expects-text",
                        "1 type expects-word",
                        "1 parties.0 expects-reference",
                        "1 signing.hour unknown-field",
                        "1 signing.date expects-edtf",
                        "1 term missing",
                        "2 set expects-record",
                        "3 because unknown-field",
                        "3 retire expects-reference",
                        "4 colour unknown-field",
                        "4 madeFrom expects-hash",
                        "4 visibility expects-visibility",
                        "4 label no-language-tag",
                        "5 body missing",
                        "6  expects-set-or-retire",
                        "7  expects-object");
    }

    @Test
    void refusesWhatIsNoChange() {
        refused("[]").containsExactly("  expects-object");
        refused("{'steps':[" + THEME + "]}").containsExactly(" reason missing");
        refused("{'reason':' ','steps':[" + THEME + "]}").containsExactly(" reason expects-reason");
        refused("{'reason':'" + "x".repeat(10_001) + "','steps':[" + THEME + "]}")
                .containsExactly(" reason expects-reason");
        refused("{'reason':'x','steps':[]}").containsExactly(" steps expects-steps");
        refused("{'reason':'x'}").containsExactly(" steps missing");
        refused("{'reason':'x','batch':'theme/art','steps':[" + THEME + "]}").containsExactly(" batch expects-batch");
        refused("{'reason':'x','undoes':3,'steps':[" + THEME + "]}").containsExactly(" undoes unknown-field");
    }

    @Test
    void namesLineAndColumnOfBrokenJson() {
        broken("{'reason':'x',\n 'steps':[null]}", "null", 2, 11);
        broken("{'reason':'x'", "cut", 1, 14);
        broken("{'reason':'x','reason':'y'}", "duplicate-key", 1, 15);
        broken("{'reason':1.5}", "fraction", 1, 11);
        broken("\n\n{'reason':'x'} true", "more-after-the-value", 3, 16);
        broken("{'reason':007}", "number", 1, 11);
        broken("{'reason':99999999999999999}", "integer-range", 1, 11);
        broken("{reason:1}", "unexpected", 1, 2);
        broken("{'r\u00e9ason':\n\n'\uD800'}", "lone-surrogate", 3, 1);
        broken("'\\q'", "escape", 1, 3);
        broken("'\n'", "control-character", 1, 2);
        broken("[".repeat(65), "too-deep", 1, 65);
    }

    private static void broken(String text, String key, int line, int column) {
        var rejection = rejections(text).rejections().getFirst();

        assertThat(rejection.key()).isEqualTo("no-json." + key);
        assertThat(Sentences.say(rejection, Locale.ENGLISH))
                .startsWith("Line " + line + ", column " + column + ": ")
                .doesNotContainPattern("\\{[a-z]+}");
    }

    @Test
    void bringsWhatItReadsToOneUnicodeForm() {
        var change = change("{'reason':'Zu\u0308rich','steps':[" + THEME + "]}");
        assertThat(change.reason()).isEqualTo("Zürich");
    }

    private static Change change(String text) {
        return ((Preparation.Prepared) read(text)).change();
    }

    private static Preparation.Refused rejections(String text) {
        return (Preparation.Refused) read(text);
    }

    private static ListAssert<String> refused(String text) {
        var refused = rejections(text);
        refused.rejections().forEach(rejection -> List.of(Locale.ENGLISH, Locale.GERMAN)
                .forEach(language -> assertThat(Sentences.say(rejection, language))
                        .contains(rejection.field())
                        .doesNotContainPattern("\\{[a-z]+}")));
        return assertThat(refused.rejections().stream()
                .map(rejection -> rejection.step().map(Object::toString).orElse("") + " " + rejection.field() + " "
                        + rejection.key()));
    }

    private static Preparation read(String text) {
        return ChangeForm.read(text.replace('\'', '"'), SOMEBODY, new Random(2));
    }
}
