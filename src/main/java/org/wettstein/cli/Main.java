package org.wettstein.cli;

import org.wettstein.cli.help.Help;
import org.wettstein.server.Serving;
import org.wettstein.store.Refusal;

/** Where the process begins: plain picocli, without a framework, so that small commands start at once. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Exit status 0 done, 1 refused or found wrong, 2 wrong use. */
    static int run(String... args) {
        if (args.length > 0 && args[0].equals("serve")) {
            Serving.prepare();
        }
        var command = Commands.of(args)
                .setResourceBundle(Help.bundle(args))
                .setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(new WrongUse())
                .setCaseInsensitiveEnumValuesAllowed(true);
        try {
            return command.setDefaultValueProvider(new SettingDefaults(SettingDefaults.read(args)))
                    .execute(args);
        } catch (Refusal refusal) {
            command.getErr().println(new Speech(Help.language(args)).refusal(refusal));
            return RegisterCommand.REFUSED;
        }
    }
}
