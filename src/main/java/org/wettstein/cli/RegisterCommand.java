package org.wettstein.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.wettstein.register.change.Judgement.Overtaking;
import org.wettstein.register.change.Rejection;
import org.wettstein.register.preparing.Sentences;
import org.wettstein.store.Storage;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that works on one register: what all of them share. */
abstract class RegisterCommand implements Callable<Integer> {
    static final int DONE = 0;
    static final int REFUSED = 1;

    @Mixin
    private RegisterOptions options = new RegisterOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    final Storage storage() {
        return options.storage();
    }

    final Speech speech() {
        return options.speech();
    }

    /** What a command has done goes to standard output. */
    final Integer done(String key, Map<String, ?> arguments) {
        print(spec.commandLine().getOut(), speech().say(key, arguments));
        return DONE;
    }

    final Integer print(String line) {
        print(spec.commandLine().getOut(), line);
        return DONE;
    }

    final Locale language() {
        return options.language();
    }

    /** What it would not do, and why, goes to standard error. */
    final Integer refused(String sentence) {
        print(spec.commandLine().getErr(), sentence);
        return REFUSED;
    }

    /** Why a change cannot stand, each reason on a line of its own. */
    final Integer rejected(List<Rejection> rejections) {
        return refused(lines(rejections.stream().map(rejection -> Sentences.say(rejection, language()))));
    }

    /** What came in between, each record on a line of its own. */
    final Integer overtaken(List<Overtaking> overtakings) {
        return refused(lines(overtakings.stream().map(overtaking -> Sentences.say(overtaking, language()))));
    }

    private static String lines(Stream<String> sentences) {
        return sentences.collect(joining(System.lineSeparator()));
    }

    /** What is said beside the result and must not mix with it. */
    final void remark(String key, Map<String, ?> arguments) {
        print(spec.commandLine().getErr(), speech().say(key, arguments));
    }

    private static void print(PrintWriter writer, String sentence) {
        writer.println(sentence);
        writer.flush();
    }
}
