package org.wettstein.cli;

import java.security.SecureRandom;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.wettstein.journal.Actor;
import org.wettstein.journal.KeptActor;
import org.wettstein.register.change.Judgement;
import org.wettstein.register.change.OpenedRegister;
import org.wettstein.register.preparing.JudgementForm;
import org.wettstein.register.preparing.Preparation;
import picocli.CommandLine.Option;

/** A command that changes the register: prepared, judged, written, and answered in words or as JSON. */
abstract class ChangeCommand extends RegisterCommand {
    private static final RandomGenerator RANDOM = new SecureRandom();

    @Option(names = "--json")
    private boolean json;

    /** What is to be different, made from the register as it stands. */
    abstract Preparation prepare(OpenedRegister opened, Actor actor, RandomGenerator random);

    /** What is said once it stands in the journal. */
    Integer accepted(long version) {
        return done("accepted", Map.of("version", version));
    }

    @Override
    public final Integer call() {
        try (var opened = OpenedRegister.open(storage())) {
            var actor = KeptActor.COMMAND_LINE.of(opened.journal().store());
            return switch (prepare(opened, actor, RANDOM)) {
                case Preparation.Prepared prepared -> apply(opened, prepared);
                case Preparation.Refused(var rejections) ->
                    json
                            ? refused(JudgementForm.rejected(rejections, language())
                                    .canonical())
                            : rejected(rejections);
            };
        }
    }

    private Integer apply(OpenedRegister opened, Preparation.Prepared prepared) {
        var judgement = opened.changing().apply(prepared.change());
        if (json) {
            var form = new JudgementForm(prepared.change(), opened.live().head(), language());
            return answer(judgement, form.json(judgement, prepared.kept()).canonical());
        }
        return switch (judgement) {
            case Judgement.Accepted(var version) -> accepted(version, prepared);
            case Judgement.Rejected(var rejections) -> rejected(rejections);
            case Judgement.Overtaken(var overtakings) -> overtaken(overtakings);
        };
    }

    private Integer answer(Judgement judgement, String form) {
        return judgement instanceof Judgement.Accepted ? print(form) : refused(form);
    }

    private Integer accepted(long version, Preparation.Prepared prepared) {
        if (!prepared.kept().isEmpty()) {
            remark(
                    "undone-kept",
                    Map.of(
                            "records",
                            String.join(
                                    ", ",
                                    prepared.kept().stream()
                                            .map(Object::toString)
                                            .toList())));
        }
        return accepted(version);
    }
}
