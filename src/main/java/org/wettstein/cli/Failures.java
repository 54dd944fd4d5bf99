package org.wettstein.cli;

import org.wettstein.cli.help.Help;
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
        var sentence = speech.failure(failure);
        if (sentence.isEmpty()) {
            throw failure;
        }
        command.getErr().println(sentence.get());
        return REFUSED;
    }
}
