package org.wettstein.cli.files;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/** A bar that shows how far a long command is; only on a terminal, and only if there is more than one thing to do. */
public final class Progress {
    private static final int WIDTH = 40;

    private final PrintStream terminal = System.err;
    private final int all;
    private final boolean shown;
    private int steps;

    public Progress(int all) {
        this.all = all;
        shown = all > 1
                && Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent();
    }

    public void step() {
        steps++;
        if (shown) {
            int full = WIDTH * steps / all;
            terminal.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + steps + "/" + all);
            terminal.flush();
        }
    }

    public void done() {
        if (shown) {
            terminal.println();
        }
    }
}
