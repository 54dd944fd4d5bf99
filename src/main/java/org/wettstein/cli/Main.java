package org.wettstein.cli;

import io.quarkus.runtime.Quarkus;

/** Where the process begins. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Quarkus.run(args);
    }
}
