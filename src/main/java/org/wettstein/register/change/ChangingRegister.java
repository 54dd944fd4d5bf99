package org.wettstein.register.change;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.wettstein.body.Person;
import org.wettstein.journal.Answer;
import org.wettstein.journal.Draft;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Item;
import org.wettstein.register.Kind;
import org.wettstein.register.LiveRegister;
import org.wettstein.register.Register;
import org.wettstein.register.State;

/** Judges changes and appends those that keep the rules, one at a time. */
public final class ChangingRegister {
    private final LiveRegister live;
    private final RandomGenerator random;

    /** @param random draws the salts of items about persons; must be hard to guess wherever the journal is real */
    public ChangingRegister(LiveRegister live, RandomGenerator random) {
        this.live = live;
        this.random = random;
    }

    /** Judged by the newest version, also if another process writes meanwhile. */
    public synchronized Judgement apply(Change change) {
        var refused = new AtomicReference<Judgement>();
        return live.journal()
                .append(() -> drafts(change, refused::set))
                .map(ChangingRegister::judgement)
                .orElseGet(() -> Objects.requireNonNull(refused.get()));
    }

    private List<Draft> drafts(Change change, Consumer<Judgement> refusing) {
        var before = live.head();
        var overtakings = overtakings(change, before);
        var rejections = overtakings.isEmpty() ? Rules.judge(Attempt.of(change, before)) : List.<Rejection>of();
        if (!overtakings.isEmpty()) {
            refusing.accept(new Judgement.Overtaken(overtakings));
            return List.of();
        }
        if (!rejections.isEmpty()) {
            refusing.accept(new Judgement.Rejected(rejections));
            return List.of();
        }
        return List.of(draft(change));
    }

    private static List<Judgement.Overtaking> overtakings(Change change, Register before) {
        return change.steps().stream()
                .map(step -> new Judgement.Overtaking(step.id(), step.madeFrom(), found(before, step.id())))
                .filter(overtaking -> !overtaking.madeFrom().equals(overtaking.found()))
                .toList();
    }

    /** The hash of the state that stands for a record; empty if none does. */
    private static Optional<Hash> found(Register register, Id id) {
        return register.anyState(id).flatMap(state -> switch (state) {
            case State.Told told -> Optional.of(told.item());
            case State.Withheld withheld -> Optional.of(withheld.item());
            case State.Retired _ -> Optional.empty();
        });
    }

    private Draft draft(Change change) {
        var steps = new TreeMap<Id, org.wettstein.journal.Step>();
        change.steps().forEach(step -> steps.put(step.id(), drafted(step)));
        return new Draft(change.actor(), change.reason(), steps, change.batch(), change.undoes());
    }

    private static Judgement judgement(Answer answer) {
        return switch (answer) {
            case Answer.Appended appended -> new Judgement.Accepted(appended.position());
            case Answer.Overtaken overtaken ->
                new Judgement.Overtaken(overtaken.collisions().stream()
                        .map(collision ->
                                new Judgement.Overtaking(collision.id(), collision.madeFrom(), collision.standing()))
                        .toList());
        };
    }

    private org.wettstein.journal.Step drafted(Step step) {
        return switch (step) {
            case Step.Setting setting -> new org.wettstein.journal.Step.Setting(item(setting), setting.madeFrom());
            case Step.Retiring retiring ->
                new org.wettstein.journal.Step.Retirement(retiring.madeFrom().orElseThrow());
        };
    }

    /** Items about persons are salted, so that nobody guesses a name by its hash once it is withheld. */
    private Item item(Step.Setting setting) {
        var item = Item.of(
                setting.id().kind(),
                setting.visibility(),
                Kind.of(setting.record()).encode(setting.record()));
        return setting.record() instanceof Person ? item.salted(random) : item;
    }
}
