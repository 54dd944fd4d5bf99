/** Benchmarks of single paths, run by JMH. */
package org.wettstein.bench.hot;
