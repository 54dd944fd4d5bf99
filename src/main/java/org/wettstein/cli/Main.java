package org.wettstein.cli;

import picocli.CommandLine;

/** Where the process begins: plain picocli, without a framework, so that small commands start at once. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Exit status 0 done, 1 refused or found wrong, 2 wrong use. */
    static int run(String... args) {
        return new CommandLine(new WettsteinCommand())
                .setResourceBundle(Help.bundle(args))
                .setExecutionExceptionHandler(new Failures())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }
}
