package org.wettstein.cli;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wettstein.cli.help.Help;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says by what a command line could not be understood, in the language it asks for, and how it would be. */
final class WrongUse implements IParameterExceptionHandler {
    private static final int STATUS = 2;

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        var line = wrong.getCommandLine();
        var speech = new Speech(Help.language(args));
        line.getErr().println(sentence(wrong, speech));
        var nearest = wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (nearest.isEmpty()) {
            line.usage(line.getErr());
        } else {
            line.getErr().println(speech.say("wrong-use.nearest", Map.of("nearest", nearest.getFirst())));
        }
        return STATUS;
    }

    private static String sentence(ParameterException wrong, Speech speech) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched ->
                speech.say(
                        unmatched.isUnknownOption() ? "wrong-use.option" : "wrong-use.argument",
                        Map.of("given", unmatched.getUnmatched().getFirst()));
            case MissingParameterException missing ->
                speech.say("wrong-use.missing", Map.of("missing", names(missing.getMissing())));
            case OverwrittenOptionException twice ->
                speech.say("wrong-use.twice", Map.of("option", name(twice.getOverwritten())));
            default ->
                Optional.ofNullable(wrong.getArgSpec())
                        .flatMap(argument -> value(argument, wrong, speech))
                        .orElse(String.valueOf(wrong.getMessage()));
        };
    }

    /** A value that is none; of an enumeration, with those there are. */
    private static Optional<String> value(ArgSpec argument, ParameterException wrong, Speech speech) {
        return Optional.ofNullable(wrong.getValue())
                .map(given -> speech.say(
                        "wrong-use.value",
                        Map.of("option", name(argument), "given", given, "accepted", accepted(argument))));
    }

    private static String accepted(ArgSpec argument) {
        var constants = argument.type().getEnumConstants();
        return constants == null
                ? "none"
                : Arrays.stream(constants)
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .collect(joining(", "));
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(WrongUse::name).collect(joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
