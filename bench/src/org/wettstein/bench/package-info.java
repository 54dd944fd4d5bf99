/** Measures Wettstein beside its rivals, both in the same run on the same machine. */
package org.wettstein.bench;
