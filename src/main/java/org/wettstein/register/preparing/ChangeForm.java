package org.wettstein.register.preparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Id;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonArray;
import org.wettstein.journal.JsonSyntaxException;
import org.wettstein.register.change.Change;
import org.wettstein.register.change.Rejection;
import org.wettstein.register.change.Step;

/** A change as people and programs hand it in; {@code docs/changes.md} describes it. */
public final class ChangeForm {
    /** The longest reason, in UTF-16 code units. */
    public static final int LONGEST_REASON = 10_000;

    /** The most steps that one change may have; more are for several changes of one batch. */
    public static final int MOST_STEPS = 50_000;

    private static final Set<String> KEYS = Set.of("reason", "batch", "steps");

    private ChangeForm() {}

    /** @param random gives opaque ids to records that are named by their kind alone */
    public static Preparation read(String text, Actor actor, RandomGenerator random) {
        try {
            return read(Json.parseInput(text), actor, random);
        } catch (JsonSyntaxException broken) {
            return Preparation.refused(BrokenJson.rejection(text, broken));
        }
    }

    public static Preparation read(Json json, Actor actor, RandomGenerator random) {
        var rejections = new ArrayList<Rejection>();
        var change = Fields.of(json, rejections::add)
                .filter(fields -> fields.only(KEYS))
                .flatMap(fields -> change(fields, actor, random, rejections));
        return rejections.isEmpty() ? Preparation.of(change.orElseThrow()) : new Preparation.Refused(rejections);
    }

    private static Optional<Change> change(
            Fields fields, Actor actor, RandomGenerator random, List<Rejection> rejections) {
        var reason = reason(fields);
        var batch =
                fields.optional("batch", "expects-batch", text -> Id.find(text).filter(ChangeForm::batch));
        var steps = steps(fields, random, rejections);
        return reason.map(words -> new Change(actor, words, steps, batch, Optional.empty()));
    }

    private static Optional<String> reason(Fields fields) {
        return fields.required("reason", "expects-reason", text -> Optional.of(text)
                .filter(words -> !words.isBlank() && words.length() <= LONGEST_REASON));
    }

    private static boolean batch(Id id) {
        return id.kind().equals("batch");
    }

    private static List<Step> steps(Fields fields, RandomGenerator random, List<Rejection> rejections) {
        if (!(fields.find("steps").orElse(fields.object()) instanceof JsonArray list)
                || list.elements().isEmpty()
                || list.elements().size() > MOST_STEPS) {
            fields.misfit("steps", "expects-steps");
            return List.of();
        }
        var steps = new ArrayList<Step>();
        for (int i = 0; i < list.elements().size(); i++) {
            int number = i + 1;
            new StepForm(random, rejection -> rejections.add(rejection.at(number)))
                    .read(list.elements().get(i))
                    .ifPresent(steps::add);
        }
        return steps;
    }
}
