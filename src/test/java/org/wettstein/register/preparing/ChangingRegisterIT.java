package org.wettstein.register.preparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Id;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.Verification;
import org.wettstein.language.Text;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.change.Judgement;
import org.wettstein.register.change.OpenedRegister;
import org.wettstein.source.AssertionState;
import org.wettstein.store.DataFolder;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Seldwyla;

/** A change file, a ruling and an undoing on a journal that is written to a disk. */
class ChangingRegisterIT {
    private static final Actor SOMEBODY = Actor.random(new Random(1));
    private static final Id GAZETTE = Id.parse("assertion/signed-gazette");
    private static final Id SPORT = Id.parse("theme/sport");

    @TempDir
    private Path folder;

    private OpenedRegister opened;

    @BeforeEach
    void begin() {
        opened = OpenedRegister.create(new DataFolder(folder.resolve("data")), Id.parse("holder/seldwyla"));
        var steps = Seldwyla.records().stream()
                .map(record -> JsonObject.of("set", Registers.id(record).toString())
                        .with("body", Kind.of(record).encode(record)))
                .toList();
        var world = JsonObject.of("reason", "begin").with("steps", new JsonArray(List.copyOf(steps)));
        assertThat(apply(world.canonical())).isEqualTo(new Judgement.Accepted(1));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void rulesAndTakesTheRulingBack() {
        var before = head();
        var ruling = RulingAssertion.of(GAZETTE, Text.of("de", "Neu gelesen"), LocalDate.of(1900, 1, 2));

        assertThat(apply(ruling.prepare(head(), SOMEBODY, new Random(2)))).isEqualTo(new Judgement.Accepted(2));
        assertThat(state()).isEqualTo(AssertionState.OFFICIAL);

        assertThat(undo(2)).isEqualTo(new Judgement.Accepted(3));
        assertThat(state()).isEqualTo(AssertionState.ALTERNATIVE);
        assertThat(Kind.all()).allSatisfy(kind -> assertThat(head().list(kind)).isEqualTo(before.list(kind)));

        assertThat(undo(3)).isEqualTo(new Judgement.Accepted(4));
        assertThat(state()).isEqualTo(AssertionState.OFFICIAL);
        assertThat(opened.journal().entry(4).undoes()).contains(3L);
        assertThat(opened.journal().verify()).isInstanceOf(Verification.Sound.class);
    }

    @Test
    void bringsBackWhatWasRetired() {
        var item = head().state(SPORT).orElseThrow().item();
        assertThat(apply("{'reason':'tidy','steps':[{'retire':'theme/sport','madeFrom':'" + item + "'}]}"))
                .isEqualTo(new Judgement.Accepted(2));
        assertThat(head().find(SPORT)).isEmpty();

        assertThat(undo(2)).isEqualTo(new Judgement.Accepted(3));
        assertThat(head().find(SPORT)).isPresent();
    }

    @Test
    void writesNothingOfWhatIsRejectedOrOvertaken() {
        var sport = "{'reason':'tidy','steps':[{'set':'theme/sport','body':{'label':{'de':'Turnen'}}%s}]}";

        assertThat(apply(sport.formatted(""))).isInstanceOfSatisfying(Judgement.Overtaken.class, overtaken -> {
            var change = ((Preparation.Prepared) read(sport.formatted(""))).change();
            assertThat(new JudgementForm(change, head(), Locale.GERMAN)
                            .json(overtaken)
                            .canonical())
                    .contains("schon im Register")
                    .contains("\"label\":{\"de\":\"Sport\"}");
        });
        assertThat(apply("{'reason':'x','steps':[{'retire':'theme/nothing'}]}")).isInstanceOf(Judgement.Rejected.class);
        assertThat(opened.journal().head()).isEqualTo(1);
    }

    private Judgement undo(long position) {
        return apply(new UndoingEntry(opened.journal().entry(position), "undo").prepare(head(), SOMEBODY));
    }

    private Judgement apply(String file) {
        return apply(read(file));
    }

    private Judgement apply(Preparation preparation) {
        return opened.changing().apply(((Preparation.Prepared) preparation).change());
    }

    private static Preparation read(String file) {
        return ChangeForm.read(file.replace('\'', '"'), SOMEBODY, new Random(3));
    }

    private Register head() {
        return opened.live().head();
    }

    private AssertionState state() {
        return head().get(Kind.ASSERTION, GAZETTE).state();
    }
}
