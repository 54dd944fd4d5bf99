package org.wettstein.cli;

import java.util.Map;
import org.wettstein.register.UnreadableRecord;
import org.wettstein.store.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Puts what a command could not do into a sentence on standard error; a stack trace is only for bugs. */
final class Failures implements IExecutionExceptionHandler {
    private static final int REFUSED = 1;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments)
            throws Exception {
        var language = Help.language(arguments.originalArgs().toArray(String[]::new));
        var speech = new Speech(language);
        switch (failure) {
            case Refusal refusal -> command.getErr().println(speech.refusal(refusal));
            case UnreadableRecord unreadable ->
                command.getErr()
                        .println(speech.say(
                                "unreadable-" + unreadable.key(),
                                Map.of("record", unreadable.record().toString(), "position", unreadable.position())));
            default -> throw failure;
        }
        return REFUSED;
    }
}
