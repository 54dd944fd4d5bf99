/** Kills Wettstein at every moment there is, and counts what is left. */
package org.wettstein.bench.kill;
