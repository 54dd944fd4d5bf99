package org.wettstein.cli;

import java.util.Map;
import org.wettstein.journal.Journal;
import org.wettstein.journal.JsonObject;
import org.wettstein.register.LiveRegister;
import org.wettstein.register.missing.MissingText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what records still lack in a language of the holder, also beside a running server. */
@Command(name = "missing", mixinStandardHelpOptions = true)
final class MissingCommand extends RegisterCommand {

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        try (var journal = Journal.openReading(storage())) {
            var missing = MissingText.list(new LiveRegister(journal).head());
            missing.stream().map(text -> json ? form(text) : sentence(text)).forEach(this::print);
            remark("missing-count", Map.of("count", missing.size()));
            return DONE;
        }
    }

    private static String form(MissingText text) {
        return JsonObject.of("record", text.record().toString())
                .with("field", text.field())
                .with("language", text.language().toLanguageTag())
                .with("shown", JsonObject.of(text.shown().tag(), text.shown().words()))
                .canonical();
    }

    private String sentence(MissingText text) {
        return speech().say(
                        "missing",
                        Map.of(
                                "record", text.record().toString(),
                                "field", text.field(),
                                "language", text.language().toLanguageTag(),
                                "shown", text.shown().tag(),
                                "words", text.shown().words()));
    }
}
