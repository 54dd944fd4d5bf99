package org.wettstein.bench;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How much is measured.
 *
 * @param home the folder of the product's sources and its build
 * @param rounds how often each rival has its turn
 * @param turn how long a turn lasts where it lasts a time
 * @param mixed how long the mixed load lasts
 */
record Settings(Path home, int rounds, Duration turn, Duration mixed) {

    Path launcher() {
        return home.resolve("bin/wettstein");
    }

    Path jar() {
        return home.resolve("target/wettstein-runner.jar");
    }
}
