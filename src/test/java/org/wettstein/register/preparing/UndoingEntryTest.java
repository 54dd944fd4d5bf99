package org.wettstein.register.preparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wettstein.testing.Records.record;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Entry;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Visibility;
import org.wettstein.journal.Withholding;
import org.wettstein.register.Register;
import org.wettstein.register.State;
import org.wettstein.register.change.Change;
import org.wettstein.register.change.JudgedChanges;
import org.wettstein.register.change.Step;
import org.wettstein.testing.Registers;
import org.wettstein.testing.Seldwyla;

class UndoingEntryTest {
    private static final Actor SOMEBODY = Actor.random(new Random(1));
    private static final String SPORT = "theme/sport";
    private static final String CHOIR = "body/choir";

    private Register register = Seldwyla.register();

    @Test
    void restoresWhatAnEntryChangedCreatedAndRetired() {
        apply(theme("Turnen"), set("theme/art", "{'label':{'de':'Kunst'}}"), retire("assertion/signed-gazette"));
        var before = register.at(2);

        var undone = undo(3);
        assertThat(undone.kept()).isEmpty();
        assertThat(undone.change().undoes()).contains(3L);
        assertThat(find(SPORT)).isEqualTo(before.find(Id.parse(SPORT)));
        assertThat(find("theme/art")).isEmpty();
        assertThat(find("assertion/signed-gazette")).isPresent();
    }

    @Test
    void undoesAnUndoing() {
        apply(theme("Turnen"), set("theme/art", "{'label':{'de':'Kunst'}}"), retire("assertion/signed-gazette"));
        var changed = register;
        undo(3);

        assertThat(undo(4).kept()).isEmpty();
        assertThat(find(SPORT)).isEqualTo(changed.find(Id.parse(SPORT)));
        assertThat(find("theme/art")).isEqualTo(changed.find(Id.parse("theme/art")));
        assertThat(find("assertion/signed-gazette")).isEmpty();
    }

    @Test
    void keepsAndNamesWhatWasChangedLater() {
        apply(theme("Turnen"), set("theme/art", "{'label':{'de':'Kunst'}}"));
        apply(theme("Leibesübung"));

        assertThat(undo(3).kept()).extracting(Id::toString).containsExactly(SPORT);
        assertThat(find(SPORT)).get().asString().contains("Leibesübung");
        assertThat(find("theme/art")).isEmpty();
    }

    @Test
    void keepsWhatItCreatedAndOthersNameByNow() {
        apply(
                set("place/hamlet", "{'name':{'de':'Weiler'},'level':'city','within':'place/county'}"),
                set("place/county", "{'name':{'de':'Amt'},'level':'region'}"),
                theme("Turnen"));
        apply(set(CHOIR, "{'name':{'de':'Chor'},'type':'club','place':'place/hamlet'}"));

        assertThat(undo(3).kept()).extracting(Id::toString).containsExactly("place/county", "place/hamlet");
        assertThat(find("place/county")).isPresent();
        assertThat(find(SPORT)).get().asString().contains("Sport");
    }

    @Test
    void refusesWhereNothingIsLeftToUndo() {
        apply(theme("Turnen"));
        undo(3);

        refused(entry(3, List.of(SPORT), List.of(), Optional.empty()), "nothing-to-undo");
    }

    @Test
    void refusesToBringBackWhatWasWithheld() {
        var withholding = new Withholding(new TreeSet<>(List.of(Hash.of("secret"))), "Gesetz", "Regierung");
        refused(entry(3, List.of(), List.of(), Optional.of(withholding)), "withholding-not-undone");

        register = Registers.withholding(register, Id.parse(SPORT));
        register = Registers.with(register, new Visibility.Public(), record(SPORT, "{'label':{'de':'Turnen'}}"));
        refused(entry(4, List.of(SPORT), List.of(), Optional.empty()), "nothing-to-undo");
    }

    private void refused(Entry entry, String key) {
        var refused = (Preparation.Refused) new UndoingEntry(entry, "undo").prepare(register, SOMEBODY);
        assertThat(refused.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.key()).isEqualTo(key);
            assertThat(Sentences.say(rejection, Locale.GERMAN)).contains(Long.toString(entry.position()));
        });
    }

    private Preparation.Prepared undo(long position) {
        var prepared = (Preparation.Prepared) new UndoingEntry(entry(position), "undo").prepare(register, SOMEBODY);
        register = JudgedChanges.after(prepared.change(), register);
        return prepared;
    }

    /** The entry at a position as the journal has it: all records whose state has that position. */
    private Entry entry(long position) {
        var sets = new TreeMap<String, State>();
        List.of(SPORT, CHOIR, "theme/art", "assertion/signed-gazette", "place/hamlet", "place/county")
                .forEach(id -> register.states(Id.parse(id)).stream()
                        .filter(state -> state.position() == position)
                        .forEach(state -> sets.put(id, state)));
        return entry(
                position,
                sets.keySet().stream()
                        .filter(id -> !(sets.get(id) instanceof State.Retired))
                        .toList(),
                sets.keySet().stream()
                        .filter(id -> sets.get(id) instanceof State.Retired)
                        .toList(),
                Optional.empty());
    }

    private static Entry entry(
            long position, List<String> sets, List<String> retires, Optional<Withholding> withholds) {
        var items = new TreeMap<Id, Hash>();
        sets.forEach(id -> items.put(Id.parse(id), Hash.of(id)));
        return new Entry(
                position,
                Hash.of("previous"),
                Instant.EPOCH,
                SOMEBODY,
                Hash.of("reason"),
                Optional.empty(),
                Optional.empty(),
                items,
                new TreeSet<>(retires.stream().map(Id::parse).toList()),
                withholds);
    }

    private void apply(Step... steps) {
        register = JudgedChanges.after(
                Change.of(
                        SOMEBODY,
                        "why",
                        Arrays.stream(steps).map(this::fromHere).toList()),
                register);
    }

    private Step fromHere(Step step) {
        var madeFrom = register.state(step.id()).map(State.Told::item);
        return switch (step) {
            case Step.Setting setting ->
                new Step.Setting(setting.id(), setting.visibility(), setting.record(), madeFrom);
            case Step.Retiring retiring -> new Step.Retiring(retiring.id(), madeFrom);
        };
    }

    private Optional<Record> find(String id) {
        return register.find(Id.parse(id));
    }

    private static Step theme(String label) {
        return set(SPORT, "{'label':{'de':'" + label + "'}}");
    }

    private static Step set(String id, String body) {
        return new Step.Setting(Id.parse(id), new Visibility.Public(), record(id, body), Optional.empty());
    }

    private static Step retire(String id) {
        return new Step.Retiring(Id.parse(id), Optional.empty());
    }
}
