package org.wettstein.bench;

/** Something that is measured, and beside what. */
interface Part {
    Section measure(Settings settings) throws Exception;
}
