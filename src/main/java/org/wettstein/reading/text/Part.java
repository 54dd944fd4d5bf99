package org.wettstein.reading.text;

import java.util.Optional;

/**
 * A piece of the page that stands for itself, before it is told what it is.
 *
 * @param kind what its markup says it is; empty if only its look can tell
 * @param depth of a heading or list, as its markup or indentation says; 0 if nothing does
 * @param language tag that its markup gives it
 * @param apart whether an empty line or a new paragraph sets it off from what stands before
 */
record Part(Optional<BlockKind> kind, int depth, Optional<String> language, Stretch at, boolean apart) {

    Part ending(int end) {
        return new Part(kind, depth, language, new Stretch(at.start(), end), apart);
    }

    Part at(Stretch other) {
        return new Part(kind, depth, language, other, apart);
    }

    Part as(BlockKind told, int deep) {
        return new Part(Optional.of(told), deep, language, at, apart);
    }
}
