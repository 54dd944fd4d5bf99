package org.wettstein.reading.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wettstein.language.Messages;
import org.wettstein.reading.Reading;

/** What a reading would change in the register, in words. */
public record ProposalText(Locale language) {
    private static final Messages MESSAGES = Messages.of(Reading.class);

    public List<String> lines(Proposal proposal) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(say(proposal.known() ? "proposal.known" : "proposal.register", Map.of()));
        proposal.records()
                .forEach(proposed -> lines.add("  "
                        + say(
                                "proposal.record",
                                Map.of(
                                        "effect", effect(Effect.NEW),
                                        "record", proposed.id().toString(),
                                        "certain",
                                                Boolean.toString(
                                                        proposed.confidence().certain())))));
        proposal.statements()
                .forEach(proposed -> lines.add("  "
                        + say(
                                "proposal.statement",
                                Map.of(
                                        "effect", effect(proposed.effect()),
                                        "record", proposed.record().toString(),
                                        "property", proposed.property().text(),
                                        "value", ProposalForm.text(proposed.value()),
                                        "quote", proposed.quote().words().replace('\n', ' ')))));
        proposal.matters().forEach(matter -> lines.add("  " + matter(matter)));
        return lines;
    }

    private String matter(ForAPerson matter) {
        return say(
                "proposal." + ProposalForm.word(matter.matter()),
                Map.of(
                        "record", matter.record().toString(),
                        "name", matter.name().orElse(""),
                        "office", matter.office().orElse("no"),
                        "quote", matter.quote().words().replace('\n', ' ')));
    }

    private String effect(Effect effect) {
        return say("effect." + ProposalForm.word(effect), Map.of());
    }

    private String say(String key, Map<String, ?> arguments) {
        return MESSAGES.say(language, key, arguments);
    }
}
