package org.wettstein.journal.plaintext;

import org.wettstein.journal.Id;

/**
 * What an import brought.
 *
 * @param before the position of the last entry that was there already
 * @param now the position of the last entry that is there now
 */
public record Imported(Id register, long before, long now) {}
